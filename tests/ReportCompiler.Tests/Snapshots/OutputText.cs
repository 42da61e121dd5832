using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ReportCompiler.Tests.Snapshots;

/// <summary>Outputs as texts that people can compare: the content whole, the rest by a mark that changes with it.</summary>
internal static partial class OutputText
{
    /// <summary>The page with styles and scripts left out and images shortened to a hash.</summary>
    public static string OfHtml(string html)
    {
        var content = StyleOrScript().Replace(html, "${start}…${end}");
        return ImageData().Replace(content, match => $"data:{match.Groups["type"].Value},{Hash(match.Value)}");
    }

    /// <summary>The document part (<c>word/document.xml</c>), an element on each line.</summary>
    public static string OfDocx(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            XDocument.Load(part).Save(writer);
        return text.Append('\n').ToString();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex("(?<start><(?<name>style|script)\\b(?![^>]*application/json)[^>]*>).*?(?<end></\\k<name>>)", RegexOptions.Singleline)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex("data:(?<type>image/[a-z+]+);base64,[A-Za-z0-9+/=]+")]
    private static partial Regex ImageData();
}
