using System.Reflection;

namespace ReportCompiler;

/// <summary>What the program calls itself in what it writes.</summary>
public static class Product
{
    /// <summary>Its name.</summary>
    public const string Name = "reportc";

    /// <summary>Three numbers, as <c>--version</c> prints them.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
