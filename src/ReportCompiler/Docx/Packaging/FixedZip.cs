using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ReportCompiler.Documents.Imaging;

namespace ReportCompiler.Docx.Packaging;

/// <summary>Writes a ZIP archive whose bytes depend on its content alone. The runtime's own writer records the clock
/// and the operating system; this one records neither.</summary>
/// <param name="date">The date that every entry bears, at midnight; the format begins in 1980.</param>
internal sealed class FixedZip(DateOnly date) : IDisposable
{
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    private readonly MemoryStream _output = new();
    private readonly MemoryStream _directory = new();
    private ushort _count;

    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var path = Encoding.ASCII.GetBytes(name);
        var packed = Deflate(content);
        var offset = (uint)_output.Position;

        Span<byte> facts = stackalloc byte[22];
        BinaryPrimitives.WriteUInt16LittleEndian(facts, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[2..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[6..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(facts[8..], DosDate());
        BinaryPrimitives.WriteUInt32LittleEndian(facts[10..], Crc32.Of(content));
        BinaryPrimitives.WriteUInt32LittleEndian(facts[14..], (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(facts[18..], (uint)content.Length);

        _output.Write("PK\x03\x04"u8);
        _output.Write(facts);
        Write16(_output, (ushort)path.Length);
        Write16(_output, 0);
        _output.Write(path);
        _output.Write(packed);

        _directory.Write("PK\x01\x02"u8);
        Write16(_directory, Version);
        _directory.Write(facts);
        Write16(_directory, (ushort)path.Length);
        _directory.Write(stackalloc byte[12]);
        Write32(_directory, offset);
        _directory.Write(path);
        _count++;
    }

    public void Dispose()
    {
        _output.Dispose();
        _directory.Dispose();
    }

    public byte[] Finish()
    {
        var start = (uint)_output.Position;
        _directory.WriteTo(_output);
        _output.Write("PK\x05\x06"u8);
        Write32(_output, 0);
        Write16(_output, _count);
        Write16(_output, _count);
        Write32(_output, (uint)_directory.Length);
        Write32(_output, start);
        Write16(_output, 0);
        return _output.ToArray();
    }

    private static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private ushort DosDate() =>
        (ushort)(((Math.Clamp(date.Year, 1980, 2107) - 1980) << 9) | (date.Month << 5) | date.Day);

    private static void Write16(Stream stream, ushort value)
    {
        Span<byte> octets = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(octets, value);
        stream.Write(octets);
    }

    private static void Write32(Stream stream, uint value)
    {
        Span<byte> octets = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(octets, value);
        stream.Write(octets);
    }
}
