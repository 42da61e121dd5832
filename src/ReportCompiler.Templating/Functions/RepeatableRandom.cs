using System.Globalization;

namespace ReportCompiler.Templating.Functions;

/// <summary>Random numbers that are the same in every rendering: the same sources give the same report.</summary>
internal sealed class RepeatableRandom
{
    private ulong _state = 0x9E3779B97F4A7C15;

    /// <summary>A number from <paramref name="least"/> up to but not including <paramref name="bound"/>.</summary>
    public long Next(int least, int bound) =>
        least == bound ? least : least + (long)(NextBits() % (ulong)((long)bound - least));

    /// <summary>A text in the form of a version 4 UUID.</summary>
    public string NextUuid()
    {
        var (high, low) = (NextBits(), NextBits());
        high = (high & 0xFFFFFFFFFFFF0FFF) | 0x4000;
        low = (low & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
        return string.Create(CultureInfo.InvariantCulture,
            $"{high >> 32:x8}-{(high >> 16) & 0xFFFF:x4}-{high & 0xFFFF:x4}-{low >> 48:x4}-{low & 0xFFFFFFFFFFFF:x12}");
    }

    /// <summary>The SplitMix64 generator.</summary>
    private ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
