using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace CityBraid.Tests.House;

/// <summary>A project below <c>src</c>: its project file, its sources and its compiled types.</summary>
internal sealed record Room(string Name)
{
    private const string Prefix = "CityBraid.";

    private static readonly string[] Modules =
    [
        "Workspaces",
        "Facts",
        "Inventory",
        "Planning",
        "Credits",
        "Cooperation",
        "Commons",
    ];

    /// <summary>Every room that the repository has.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [.. Repository.Folders("src").Select(folder => new Room(folder))];

    /// <summary>The rooms whose types are the words of the field.</summary>
    public static IReadOnlyList<Room> KernelAndModules { get; } =
    [
        .. All.Where(room =>
            room.Name is "CityBraid.Kernel"
            || Modules.Contains(room.Name[Prefix.Length..], StringComparer.Ordinal)
        ),
    ];

    /// <summary>The rooms that have use cases: the modules, and reporting, which keeps reports.</summary>
    public static IReadOnlyList<Room> WithUseCases { get; } =
    [.. KernelAndModules, .. All.Where(room => room.Name is "CityBraid.Reporting")];

    /// <summary>The rooms below the doors and the store: what they give out never changes.</summary>
    public static IReadOnlyList<Room> BelowTheDoors { get; } =
    [.. All.Where(room => room.Name is not ("CityBraid.Storage" or "CityBraid.Web" or "CityBraid.Cli"))];

    /// <summary>The room's folder, from the root.</summary>
    public string Folder => $"src/{Name}";

    /// <summary>The project file, from the root.</summary>
    public string ProjectFile => $"{Folder}/{Name}.csproj";

    /// <summary>The parsed project file.</summary>
    public XElement Project => XElement.Parse(Repository.Read(ProjectFile));

    /// <summary>The name of the compiled assembly.</summary>
    public string AssemblyName => Project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Name;

    /// <summary>The compiled room; the unit tests refer to every room for this.</summary>
    public Assembly Assembly => Assembly.Load(new AssemblyName(AssemblyName));

    /// <summary>The room's C# files.</summary>
    public IEnumerable<SourceFile> Sources => Repository.Files(Folder, "*.cs").Select(SourceFile.Load);

    /// <summary>The types that people wrote, nested ones included; what compilers made is left out.</summary>
    public IEnumerable<Type> Types => Assembly.GetTypes().Where(type => !IsMadeByCompiler(type));

    /// <summary>The types that other rooms can use.</summary>
    public IEnumerable<Type> PublicTypes => Types.Where(type => type.IsVisible);

    /// <summary>What the project file includes under an item name, such as <c>PackageReference</c>.</summary>
    public IEnumerable<string> Includes(string item) =>
        Project.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();

    /// <summary>Whether a base class of the type has this name; the tests need no reference to it.</summary>
    public static bool DescendsFrom(string ancestor, Type type) =>
        type.BaseType is { } parent
        && (ancestor.Equals(parent.Name, StringComparison.Ordinal) || DescendsFrom(ancestor, parent));

    private static bool IsMadeByCompiler(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.CustomAttributes.Any(attribute => attribute.AttributeType.Name is "GeneratedCodeAttribute")
        || (type.DeclaringType is { } outer && IsMadeByCompiler(outer));
}
