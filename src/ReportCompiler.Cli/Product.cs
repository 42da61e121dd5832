using System.Reflection;

namespace ReportCompiler.Cli;

/// <summary>What the program calls itself in what it writes.</summary>
internal static class Product
{
    public const string Name = "reportc";

    /// <summary>Three numbers, as <c>--version</c> prints them.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
