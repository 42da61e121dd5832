namespace ReportCompiler.Documents.Imaging;

/// <summary>The checksum that ZIP and PNG ask for (CRC-32, reflected polynomial EDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Entry((uint)index))];

    public static uint Of(ReadOnlySpan<byte> content)
    {
        var sum = uint.MaxValue;
        foreach (var octet in content) sum = Table[(sum ^ octet) & 0xff] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
        return value;
    }
}
