using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>Has LibreOffice accept or reject all tracked changes of Word documents, as its menu does: a macro in a profile that is
/// made for the purpose.</summary>
internal static class LibreOfficeReview
{
    private const string Macro =
        """
        Sub Settle(folder, documents)
          For index = 0 To CInt(documents) - 1
            Store(folder & index & ".docx", folder & index & ".accepted.fodt", ".uno:AcceptAllTrackedChanges")
            Store(folder & index & ".docx", folder & index & ".rejected.fodt", ".uno:RejectAllTrackedChanges")
          Next
        End Sub

        Sub Store(source, target, command)
          Dim opening(0) As New com.sun.star.beans.PropertyValue
          opening(0).Name = "Hidden"
          opening(0).Value = True
          document = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
          Dim storing(0) As New com.sun.star.beans.PropertyValue
          storing(0).Name = "FilterName"
          storing(0).Value = "OpenDocument Text Flat XML"
          document.storeToURL(target, storing())
          document.close(True)
        End Sub
        """;

    /// <summary>The documents as flat OpenDocument texts, with all changes accepted, and rejected.</summary>
    public static IReadOnlyList<(XElement Accepted, XElement Rejected)> Settle(IReadOnlyList<byte[]> documents)
    {
        var folder = Directory.CreateTempSubdirectory("reportc-tests-");
        try
        {
            for (var index = 0; index < documents.Count; index++)
                File.WriteAllBytes(Path.Combine(folder.FullName, Name(index, "docx")), documents[index]);
            WriteProfile(Path.Combine(folder.FullName, "profile", "user"));
            Run(folder.FullName, documents.Count);
            return [.. documents.Select((_, index) => (Load(index, "accepted.fodt"), Load(index, "rejected.fodt")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        XElement Load(int index, string version) => XElement.Load(Path.Combine(folder.FullName, Name(index, version)));
    }

    private static string Name(int index, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{index}.{extension}");

    private static void Run(string folder, int documents)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var macro = string.Create(
            CultureInfo.InvariantCulture, $"macro:///Standard.Revisions.Settle({new Uri(folder).AbsoluteUri}/,{documents})");
        string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--norestore", macro];
        using var process = Process.Start(new ProcessStartInfo(LibreOffice.Find()!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (process.WaitForExit(TimeSpan.FromMinutes(5))) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("LibreOffice did not end.");
    }

    /// <summary>A profile that counts as set up, or the program would put its own empty library in the macro's place.</summary>
    private static void WriteProfile(string user)
    {
        var library = Path.Combine(user, "basic", "Standard");
        Directory.CreateDirectory(library);
        File.WriteAllText(
            Path.Combine(user, "registrymodifications.xcu"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop
              oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>
            """);
        File.WriteAllText(
            Path.Combine(user, "basic", "script.xlc"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library
              library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>
            """);
        File.WriteAllText(
            Path.Combine(library, "script.xlb"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
              library:passwordprotected="false"><library:element library:name="Revisions"/></library:library>
            """);
        File.WriteAllText(
            Path.Combine(library, "Revisions.xba"),
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Revisions"
              script:language="StarBasic">{new XText(Macro)}</script:module>
            """);
    }
}
