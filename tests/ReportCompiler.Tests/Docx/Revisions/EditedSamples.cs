using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>The samples, and how they look after an editor's morning.</summary>
internal static class EditedSamples
{
    /// <summary>Sentences and a case rewritten, a table's row taken out and a cell changed, a figure and a case left out.</summary>
    public static (ReportDocument Old, ReportDocument New) Nanhu { get; } = Pair(
        "nanhu-2025",
        ["cases/snack-archive.md"],
        ("sections/conditions.md", "优先用于教学一线", "全部用于教学和实训一线"),
        ("sections/conditions.md", "机房实行预约使用，", ""),
        ("sections/craftsmanship.md", "在日常教学中", "新学期起，学校开设晨读。\n\n在日常教学中"),
        ("sections/mechanisms.md", "（见@fig-integration）", ""),
        ("sections/mechanisms.md", "![产教融合实践中心的运行机制](images/integration.png){#fig-integration alt=\"流程图：企业投入设备、技术和订单，学校投入场地、师生和管理，共建实践中心，产出人才、产品和技术服务，并反馈改进\"}\n", ""),
        ("sections/challenges.md", "## 国际交流的基础较弱", "## 国际交流的基础仍然较弱"),
        ("sections/funding.md", "支出坚持保教学、保安全、保学生。", "支出坚持保教学、保安全、保学生[^fund]。"),
        ("sections/funding.md", "绩效评价结果向教职工代表大会报告。", "绩效评价结果向教职工代表大会报告。\n\n[^fund]: 以决算数为准。"),
        ("tables/partners.csv", "云岭机器人公司,智能制造,捐赠工业机器人工作站，共编活页式教材\n", ""),
        ("tables/partners.csv", "共建产教融合实践中心，订单培养", "共建产教融合实践中心，现代学徒制培养"),
        ("就业单位.csv", "中小微企业,101,87", "中小微企业,101,85"),
        ("cases/data-desk.md", "一次采集、处处可用", "一次采集、多处使用"));

    /// <summary>A school's area corrected, the preface rewritten, a paragraph added.</summary>
    public static (ReportDocument Old, ReportDocument New) Jiulongpo { get; } = Pair(
        "jiulongpo-2025",
        [],
        ("sections/preface.md", "报告共八章，依次说明", "全文分为八章，分别说明"),
        ("sections/policy.md", "\n", "\n\n这一段是审稿时补写的。\n"),
        ("schools/dance/indicators.csv", "27066", "28066"));

    /// <summary>The fictional school's report, and the one of the year after.</summary>
    public static (ReportDocument Old, ReportDocument New) TwoYears { get; } =
        (Document(Repository.Sample("nanhu-2025")), Document(Repository.Sample("nanhu-2026")));

    private static (ReportDocument Old, ReportDocument New) Pair(
        string sample, string[] without, params (string Path, string Old, string New)[] edits)
    {
        var world = Repository.Sample(sample);
        return (Document(world), Document(new EditedWorld(world, without, edits)));
    }

    private static ReportDocument Document(IWorld world) =>
        Compiler.Compile(world).Document ?? throw new InvalidOperationException("The report has errors.");

    /// <summary>Files of which some are edited and some are gone.</summary>
    private sealed class EditedWorld(
        IWorld world, IReadOnlyList<string> without, IReadOnlyList<(string Path, string Old, string New)> edits) : IWorld
    {
        public IReadOnlyList<string> Files => [.. world.Files.Where(file => !without.Contains(file))];

        public ReadOnlyMemory<byte>? Read(string path)
        {
            if (without.Contains(path) || world.Read(path) is not { } content) return null;
            foreach (var (_, old, @new) in edits.Where(edit => edit.Path == path)) content = Edited(content, old, @new);
            return content;
        }

        /// <summary>The bytes after the first place where the old text stands; one of the files is in GBK.</summary>
        private static ReadOnlyMemory<byte> Edited(ReadOnlyMemory<byte> content, string old, string @new)
        {
            var bytes = Encoding.UTF8.GetBytes(old);
            var at = content.Span.IndexOf(bytes);
            if (at < 0) throw new InvalidOperationException($"The sample no longer says {old}.");
            return (byte[])[.. content.Span[..at], .. Encoding.UTF8.GetBytes(@new), .. content.Span[(at + bytes.Length)..]];
        }
    }
}
