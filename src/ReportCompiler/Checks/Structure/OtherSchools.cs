using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for another school's name in a school's case study: pasted from elsewhere, or a picture of
/// somebody else.</summary>
internal static class OtherSchools
{
    private static readonly Rule OtherSchool = new("RC2709", Severity.Warning,
        new("案例写的是另一所学校", "Case study speaks of another school"),
        new("一所学校的案例里，以另一所学校为主语的句子或图题，而全文没有提到本校的名称：多半是从别处粘贴来的，或放错了图。"
            + "与另一所学校合作、到另一所学校交流等说法不算。",
            "A sentence or caption whose subject is another school, in a case study that never names its own: pasted from elsewhere, "
            + "or the wrong picture. Cooperation with another school is no fault."),
        new("北山职校的案例写着“南港职校坚持立德树人”", "a case of 北山职校 says “南港职校坚持立德树人”"),
        new("改成本校的名称，或把案例移到那所学校的文件夹", "name the right school, or move the case to the other one's folder"));

    private static readonly Rule OtherPicture = new("RC2710", Severity.Information,
        new("案例中的图是另一所学校的", "Figure of another school in a case study"),
        new("案例提到了本校，但有一幅图的图题只写另一所学校。合作案例可以如此；不是合作案例，就可能放错了图。",
            "The case study names its own school, but a caption names another one only. That may be right where both work "
            + "together; else the picture may be the wrong one."),
        new("北山职校的案例，图题为“南港职校学生参加比赛”", "a case of 北山职校 with the caption “南港职校学生参加比赛”"),
        new("核对这幅图，或在图题中写明两校", "check the picture, or name both schools in the caption"));

    public static readonly Check Check = new([OtherSchool, OtherPicture], Run);

    /// <summary>Words by which a sentence that begins with another school still speaks of one's own.</summary>
    private static readonly string[] OwnWords =
    [
        "本校", "我校", "来校", "到校", "来访", "到访", "前来", "应邀", "莅临", "来参观", "来考察", "来学习", "我们", "回校", "两校",
        "三校", "与学校", "和学校", "同学校", "对学校",
    ];

    private static void Run(CheckContext context)
    {
        var mentions = new EntityNames(context.Project.Schools);
        foreach (var text in context.Texts)
        {
            if (text.Case?.School is not { } own) continue;
            var found = text.Blocks
                .SelectMany(block => mentions.In(block.Text), (block, mention) => (Block: block, Mention: mention))
                .ToList();
            if (found.All(item => item.Mention.Entity == own)) continue;
            var namesOwn = found.Any(item => item.Mention.Entity == own);
            foreach (var group in found.GroupBy(item => item.Block))
            {
                var (block, mention) = group.FirstOrDefault(item => IsSubject(item.Block, item.Mention));
                if (block is null || group.Any(item => item.Mention.Entity != mention.Entity)) continue;
                if (mention.Entity == own || SpeaksOfOwn(block.Text, mention.Start)) continue;
                if (!namesOwn) context.Findings.Add(Of(OtherSchool, text, block, mention, own));
                else if (block.Kind == ProseKind.Caption) context.Findings.Add(Of(OtherPicture, text, block, mention, own));
            }
        }
    }

    /// <summary>Whether a clause begins with the school. In 与南港职校合作 or 渝北舞蹈学校 something stands before the
    /// name, and it may be another party or another name; 附属 behind it makes it another school's name.</summary>
    private static bool IsSubject(ProseBlock block, Mention mention)
    {
        var (text, end) = (block.Text, mention.Start + mention.Length);
        return (Clauses.BeginsAt(text, mention.Start) || text[mention.Start - 1] == '年')
            && (mention.Start == 0 || text[mention.Start - 1] is not ('、' or '—' or '“'))
            && (end >= text.Length || text[end] is not ('、' or '等' or '附'));
    }

    private static bool SpeaksOfOwn(string text, int at)
    {
        var sentence = Clauses.SentenceAround(text, at);
        foreach (var word in OwnWords)
            if (sentence.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static Finding Of(Rule rule, ProseText text, ProseBlock block, Mention mention, Entity own)
    {
        var name = block.Text.Substring(mention.Start, mention.Length);
        var isCaption = block.Kind == ProseKind.Caption;
        return new Finding(rule, block.Place(mention.Start, mention.Length), isCaption
            ? new($"{own.Name}的案例中，图题写的是“{name}”。", $"A caption in a case study of {own.Name} names “{name}”.")
            : new($"{own.Name}的案例写的是“{name}”，没有提到本校。",
                $"A case study of {own.Name} speaks of “{name}” and never names its own school."))
        {
            Hint = isCaption
                ? new("请核对图是不是放错了；确是合作，请在图题中写明两校。",
                    "Check whether it is the right picture; for a cooperation name both schools.")
                : new("请改成本校的名称；放错了文件夹，请移到那所学校。",
                    "Name the right school, or move the file to the other school's folder."),
            Related = [new RelatedPlace(text.Case!.Span, new($"案例属于{own.Name}", $"the case study is that of {own.Name}"))],
        };
    }
}
