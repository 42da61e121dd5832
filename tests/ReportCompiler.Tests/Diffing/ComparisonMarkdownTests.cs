using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Markdown;

namespace ReportCompiler.Tests.Diffing;

public sealed class ComparisonMarkdownTests
{
    // 150 − 120 = 30, 30 ÷ 120 = 25%; the region has 230 instead of 200: 30 ÷ 200 = 15%.
    [Fact]
    public void Write_TwoDrafts_ShowsTheLargestChangesAndFoldsTheRest() => Assert.Equal(
        """
        ## 南湖区质量年度报告：两稿比较

        - **数据**：变化 1，随之变化 1
        - **文字**：改写 1，删除 1，只变了数 1

        ### 变化最大的数据

        | 数据 | 旧 | 新 | 单位 | 增减 | 增长率 | 印在 |
        |---|---:|---:|---|---:|---:|---|
        | 在校生数（北山职校） | 120 | 150 | 人 | +30 | +25.00% |  |

        <details><summary>由上面的数算出 1</summary>

        | 数据 | 旧 | 新 | 单位 | 增减 | 增长率 | 印在 |
        |---|---:|---:|---|---:|---:|---|
        | 在校生数（南湖区） | 200 | 230 | 人 | +30 | +15.00% | 1.2 规模 |

        </details>

        <details><summary>文字 2</summary>

        **1.1 学校**

        - 改写：两所学校，各有<del>所长</del><ins>特色</ins>。

        **2 展望**

        - 删除：<del>继续努力，不断前进。</del>

        </details>

        """, ComparisonMarkdown.Write(TwoDrafts.Compare(), MessageLanguage.Chinese));

    [Fact]
    public void Write_TextOfTheReport_IsEscaped()
    {
        var comparison = Comparing.Compare(
            new TestReport().With("sections/outlook.md", "今后继续努力，不断前进。"), new TestReport().With("sections/outlook.md", "今后继续努力，a@b*不断前进。"));

        Assert.Contains(@"努力，<ins>a\@b\*</ins>不断前进。", ComparisonMarkdown.Write(comparison, MessageLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameReports_SaysSo() => Assert.Equal(
        "## 南湖区质量年度报告: two drafts\n\nThe reports do not differ.\n",
        ComparisonMarkdown.Write(Comparing.Compare(new TestReport(), new TestReport()), MessageLanguage.English));
}
