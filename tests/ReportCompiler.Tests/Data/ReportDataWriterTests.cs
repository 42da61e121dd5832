using System.Text;
using ReportCompiler.Data;

namespace ReportCompiler.Tests.Data;

public sealed class ReportDataWriterTests
{
    [Fact]
    public void Write_SmallReport_HasEveryMember()
    {
        var json = Json(TestReport.OfSchool()
            .With("在校生数.csv", "生源地,2025\n区内,60\n市外,40.0\n")
            .With("sections/numbers.md", "在校生{{ students }}人（@tbl-t）。\n\n{{ table \"t\" }}")
            .With("tables/t.yaml", "caption: 生源\nunit: 人\nstub: 生源地\nrows: [{categories: origin}]\ncolumns: [{value: students, head: 人数}]\n"));
        Assert.Equal(
            $$$$"""
            {
              "version": 1,
              "tool": {
                "name": "reportc",
                "version": "{{{{Product.Version}}}}"
              },
              "kind": "school",
              "year": 2025,
              "title": "质量年度报告",
              "issuer": "南湖区北山职业学校",
              "date": "2025-12-31",
              "entities": [
                {"id":"school","name":"南湖区北山职业学校","short_name":"北山职校"}
              ],
              "dimensions": [
                {"id":"origin","name":"生源地"}
              ],
              "indicators": [
                {"id":"students","name":"在校生数","unit":"人","type":"count","precision":0,"formula":null,"aggregation":"sum","note":null}
              ],
              "facts": [
                {"id":"students/school/2025","indicator":"students","entity":"school","year":2025,"categories":{},"value":100.0,"text":"100","absence":null,"stated":null,"computed":{"formula":"各生源地合计","inputs":["students/school/2025/origin=区内","students/school/2025/origin=市外"]}},
                {"id":"students/school/2025/origin=区内","indicator":"students","entity":"school","year":2025,"categories":{"origin":"区内"},"value":60,"text":"60","absence":null,"stated":{"text":"60","file":"在校生数.csv","line":2,"column":4},"computed":null},
                {"id":"students/school/2025/origin=市外","indicator":"students","entity":"school","year":2025,"categories":{"origin":"市外"},"value":40.0,"text":"40","absence":null,"stated":{"text":"40.0","file":"在校生数.csv","line":3,"column":4},"computed":null}
              ],
              "sections": [
                {
                  "anchor": "sec-preface",
                  "number": null,
                  "title": "前言",
                  "blocks": [
                    {"kind":"text","text":"前言。"}
                  ],
                  "subsections": []
                },
                {
                  "anchor": "sec-overview",
                  "number": "1",
                  "title": "概况",
                  "blocks": [],
                  "subsections": [
                    {
                      "anchor": "sec-schools",
                      "number": "1.1",
                      "title": "学校",
                      "blocks": [
                        {"kind":"text","text":"两所学校。"}
                      ],
                      "subsections": []
                    },
                    {
                      "anchor": "sec-numbers",
                      "number": "1.2",
                      "title": "规模",
                      "blocks": [
                        {"kind":"text","text":["在校生",{"figure":"100","facts":["students/school/2025"]},"人（",{"reference":"表1","anchor":"tbl-t"},"）。"]},
                        {
                          "kind": "table",
                          "anchor": "tbl-t",
                          "label": "表1",
                          "caption": "生源",
                          "unit": "人",
                          "grids": [
                            {
                              "header": [
                                ["生源地","人数"]
                              ],
                              "rows": [
                                ["区内",[{"figure":"60","facts":["students/school/2025/origin=区内"]}]],
                                ["市外",[{"figure":"40","facts":["students/school/2025/origin=市外"]}]]
                              ]
                            }
                          ],
                          "note": null
                        }
                      ],
                      "subsections": []
                    }
                  ]
                },
                {
                  "anchor": "sec-outlook",
                  "number": "2",
                  "title": "展望",
                  "blocks": [
                    {"kind":"text","text":"展望。"}
                  ],
                  "subsections": []
                }
              ]
            }

            """, json);
    }

    [Fact]
    public void Write_OneFigureChanged_ChangesTheLinesThatHoldIt()
    {
        var before = Lines("2450");
        var after = Lines("2460");
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            [
                """    {"id":"students/north/2025","indicator":"students","entity":"north","year":2025,"categories":{},"value":2460,"text":"2460","absence":null,"stated":{"text":"2460","file":"schools/north/indicators.csv","line":2,"column":6},"computed":null}""",
                """            {"kind":"text","text":["在校生",{"figure":"2460","facts":["students/north/2025"]},"人。"]}""",
            ],
            after.Except(before));
    }

    private static string[] Lines(string students) => Json(new TestReport()
        .With("schools/north/indicators.csv", $"指标,2025\n在校生数,{students}\n")
        .With("sections/numbers.md", "在校生{{ value \"students\" \"北山职校\" }}人。")).Split('\n');

    private static string Json(TestReport report) =>
        Encoding.UTF8.GetString(ReportDataWriter.Write(ReportDataBuilder.Build(report.Compile())!));
}
