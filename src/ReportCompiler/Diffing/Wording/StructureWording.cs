using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Diffing.Wording;

/// <summary>What became of a part of a report, or of a school, in one line.</summary>
public static class StructureWording
{
    /// <summary>A part: 新增 表：表3 学校用地（1.2 规模）.</summary>
    public static string Line(StructureChange change, MessageLanguage language)
    {
        var verb = DifferenceWords.ChangeOf(change.Change).In(language);
        var kind = DifferenceWords.KindOf(change.Kind).In(language);
        return language == MessageLanguage.English ? $"{verb} {kind}: {What(change, language)}" : $"{verb}{kind}：{What(change, language)}";
    }

    /// <summary>The part itself, with what was otherwise before.</summary>
    public static string What(StructureChange change, MessageLanguage language)
    {
        var place = change.New ?? change.Old!;
        var name = PlaceNames.Of(place);
        return change.Change switch
        {
            StructureChangeKind.Moved => Moved(change.Old!, change.New!, name).In(language),
            StructureChangeKind.Renamed => $"{PlaceNames.Of(change.Old!)} → {name}",
            _ when place.ParentTitle is { } parent => new LocalizedText($"{name}（在“{parent}”）", $"{name} (in “{parent}”)").In(language),
            _ => name,
        };
    }

    /// <summary>A school or region that came, went or is called otherwise.</summary>
    public static string Line(EntityChange change, MessageLanguage language) => (change switch
    {
        { Old: null, New: { } came } => new LocalizedText($"新增：{came.Name}", $"came: {came.Name}"),
        { New: null, Old: { } went } => new LocalizedText($"减少：{went.Name}", $"went: {went.Name}"),
        _ => new LocalizedText(
            $"改名：{Name(change.Old!, change.New!)} → {Name(change.New!, change.Old!)}",
            $"renamed: {Name(change.Old!, change.New!)} → {Name(change.New!, change.Old!)}"),
    }).In(language);

    /// <summary>The full name; with the short one where only that differs.</summary>
    private static string Name(EntityData entity, EntityData other) =>
        entity.Name == other.Name ? $"{entity.Name}（{entity.ShortName}）" : entity.Name;

    private static LocalizedText Moved(StructurePlace old, StructurePlace @new, string name)
    {
        if (old.ParentAnchor == @new.ParentAnchor || old.ParentTitle is not { } from || @new.ParentTitle is not { } to)
            return new($"{name}（原为 {PlaceNames.Of(old)}）", $"{name} (was {PlaceNames.Of(old)})");
        return new($"{name}（从“{from}”移到“{to}”）", $"{name} (from “{from}” to “{to}”)");
    }
}
