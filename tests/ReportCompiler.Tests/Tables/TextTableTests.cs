namespace ReportCompiler.Tests.Tables;

public sealed class TextTableTests
{
    [Fact]
    public void File_OfTheReport()
    {
        var table = new TestReport()
            .With("tables/clubs.csv", "序号,社团\n1,街舞社\n2,\"读书社\n（周三）\"\n")
            .With("tables/clubs.yaml", "caption: 社团\nsource: clubs.csv\n")
            .With("sections/numbers.md", "{{ table \"clubs\" }}")
            .Table("tbl-clubs");
        Assert.Equal("序号 | 社团\n1 | 街舞社\n2 | 读书社 （周三）", table);
    }

    [Fact]
    public void File_OfEachSchool_WithTheSchoolMerged()
    {
        var table = new TestReport()
            .With("schools/north/tables/bases.csv", "基地\n数控\n汽修\n")
            .With("schools/south/tables/bases.csv", "基地\n烹饪\n")
            .With("tables/bases.yaml", "caption: 基地\nsource: bases.csv\nper_school: 学校\nmerge: 学校\n")
            .With("sections/numbers.md", "{{ table \"bases\" }}")
            .Table("tbl-bases");
        Assert.Equal("学校 | 基地\n南湖区北山职业学校 (1×2) | 数控\n汽修\n南湖区南港职业学校 | 烹饪", table);
    }

    [Fact]
    public void File_Missing_IsAnErrorAtTheDescription()
    {
        var messages = new TestReport()
            .With("tables/clubs.yaml", "caption: 社团\nsource: clubs.csv\n")
            .With("sections/numbers.md", "{{ table \"clubs\" }}")
            .Messages();
        Assert.Contains("tables/clubs.yaml:2:9 RC4209 没有找到表格的数据文件“tables/clubs.csv”。 请补上该文件，或改正 source。", messages);
    }

    [Fact]
    public void File_OfALayoutsTable_MayBeMissing()
    {
        var messages = new TestReport()
            .With("templates/small/tables/clubs.yaml", "caption: 社团\nsource: clubs.csv\n")
            .With("sections/numbers.md", "{{ table \"clubs\" }}")
            .Messages();
        Assert.Equal(
            ["templates/small/tables/clubs.yaml RC4210 表“社团”没有一行数据，没有印出。 要印这张表，请填写“tables/clubs.csv”。"],
            messages);
    }

    [Fact]
    public void Files_WithDifferentColumns_AreAnError()
    {
        var messages = new TestReport()
            .With("schools/north/tables/bases.csv", "基地\n数控\n")
            .With("schools/south/tables/bases.csv", "名称\n烹饪\n")
            .With("tables/bases.yaml", "caption: 基地\nsource: bases.csv\nper_school: 学校\n")
            .With("sections/numbers.md", "{{ table \"bases\" }}")
            .Messages();
        Assert.Equal(
            ["schools/south/tables/bases.csv:1:1 RC4212 本文件的列与“schools/north/tables/bases.csv”不同，不能合成一张表。 请让各校文件的表头一致。"],
            messages);
    }

    [Fact]
    public void Columns_AreChosenAndOrdered()
    {
        var table = new TestReport()
            .With("tables/clubs.csv", "备注,社团,序号\n停办,街舞社,1\n")
            .With("tables/clubs.yaml", "caption: 社团\nsource: clubs.csv\ncolumns: [序号, 社团]\n")
            .With("sections/numbers.md", "{{ table \"clubs\" }}")
            .Table("tbl-clubs");
        Assert.Equal("序号 | 社团\n1 | 街舞社", table);
    }

    [Fact]
    public void Column_ThatTheFileLacks_IsAnErrorThatNamesTheNearest()
    {
        var messages = new TestReport()
            .With("schools/north/tables/bases.csv", "基地名秤,工位\n数控,120\n")
            .With("tables/bases.yaml", "caption: 基地\nsource: bases.csv\nper_school: 学校\ncolumns: [基地名称, 工位]\n")
            .With("sections/numbers.md", "{{ table \"bases\" }}")
            .Messages();
        Assert.Contains(
            "schools/north/tables/bases.csv:1:1 RC1208 缺少“基地名称”这一列。 “基地名秤”是不是写错了？列名可以是：基地名称。", messages);
    }
}
