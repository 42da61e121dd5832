using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Html;

/// <summary>Origins in one line, for a page without scripts.</summary>
internal static class OriginText
{
    /// <summary>The place of a stated value, or the formula of a computed one with what is stated in its place.</summary>
    public static string Of(Origin origin, IReadOnlyDictionary<Origin, StatedOrigin> disputes) =>
        disputes.GetValueOrDefault(origin) is { } stated ? $"{Of(origin)}；{Dispute(stated)}" : Of(origin);

    /// <summary>What a source states in place of a computed figure.</summary>
    public static string Dispute(StatedOrigin stated) => $"填报值“{stated.Text}”与计算值不一致（{Place(stated.Span)}）";

    private static string Of(Origin origin) => origin switch
    {
        StatedOrigin stated => $"{stated.Label}：{stated.Text}（{Place(stated.Span)}）",
        ComputedOrigin { Label: "" } computed => $"= {computed.Formula}",
        MissingOrigin missing => $"{missing.Label}：{missing.Reason.Chinese}",
        ComputedOrigin computed => $"{computed.Label} = {computed.Formula}",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "no kind of origin"),
    };

    /// <summary>File and line; the file alone where the value is the file as a whole.</summary>
    public static string Place(SourceSpan span) => span.Line == 0
        ? span.File
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{span.File}:{span.Line}");
}
