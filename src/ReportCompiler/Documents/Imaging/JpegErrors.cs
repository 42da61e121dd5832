using BitMiracle.LibJpeg.Classic;

namespace ReportCompiler.Documents.Imaging;

/// <summary>Keeps the JPEG library from the console: what it cannot read it throws, what it can mend it mends.</summary>
internal sealed class JpegErrors : jpeg_error_mgr
{
    public override void emit_message(int msg_level)
    {
    }

    public override void output_message()
    {
    }

    public override void error_exit() => throw new InvalidDataException(format_message());
}
