using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CityBraid.Tests.House;

/// <summary>The walls: what each room may touch. A project that is not listed fails.</summary>
public sealed class RoomTests
{
    private const int CodeLinesMin = 100;

    private static readonly string[] Words =
    [
        "Kernel",
        "Tables",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions",
    ];

    private static readonly string[] AllModules =
    [
        "Kernel",
        "Workspaces",
        "Facts",
        "Inventory",
        "Planning",
        "Credits",
        "Cooperation",
        "Commons",
    ];

    /// <summary>Rooms (without their common first name) and packages that each room may refer to.</summary>
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["Tables"] =
        [
            "Kernel",
            "CsvHelper",
            "DocumentFormat.OpenXml",
            "ExcelDataReader",
            "System.IO.Packaging",
        ],
        ["Words"] = ["Kernel"],
        ["Optimization"] = [],
        ["Workspaces"] = Words,
        ["Facts"] = Words,
        ["Inventory"] = Words,
        ["Credits"] = Words,
        ["Cooperation"] = Words,
        ["Commons"] = Words,
        ["Planning"] = [.. Words, "Optimization", "YamlDotNet"],
        ["Reporting"] = ["Kernel", "Tables", "DocumentFormat.OpenXml", "System.IO.Packaging", "Markdig"],
        ["Storage"] =
        [
            .. AllModules,
            "Optimization",
            "Reporting",
            "Microsoft.EntityFrameworkCore.Relational",
            "Microsoft.EntityFrameworkCore.Sqlite",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Npgsql",
            "Npgsql.EntityFrameworkCore.PostgreSQL",
            "SQLitePCLRaw.bundle_e_sqlite3",
            "SQLitePCLRaw.core",
        ],
        ["Web"] =
        [
            .. AllModules,
            "Optimization",
            "Tables",
            "Words",
            "Reporting",
            "Tables",
            "Storage",
            "Microsoft.AspNetCore.OpenApi",
            "Microsoft.OpenApi",
            "Quartz",
            "PuppeteerSharp",
            "ZXing.Net",
        ],
        ["Cli"] =
        [
            .. AllModules,
            "Optimization",
            "Tables",
            "Words",
            "Reporting",
            "Tables",
            "Storage",
            "Web",
            "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.Logging.Abstractions",
            "Spectre.Console",
            "System.CommandLine",
        ],
    };

    /// <summary>Scripts in another language that give a second opinion; no project.</summary>
    private const string Oracles = "oracles";

    private static readonly string[] TestProjects =
    [
        "CityBraid.Tests",
        "CityBraid.HostTests",
        "CityBraid.Benchmarks",
        "CityBraid.Mutation",
    ];

    [Fact]
    public void A_project_refers_to_nothing_that_the_table_does_not_list() =>
        Violations.None(
            from room in Room.All
            from reference in References(room)
            where !MayTouch(room, reference)
            select $"{room.ProjectFile}: {reference} is not among what RoomTests lets this room touch"
        );

    [Fact]
    public void A_compiled_room_uses_no_room_that_the_table_does_not_list() =>
        Violations.None(
            from room in Room.All
            from used in room.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            where used.StartsWith("CityBraid.", StringComparison.Ordinal) && !MayTouch(room, Short(used))
            select $"{room.Name}: uses {used} through another room's reference"
        );

    [Fact]
    public void Only_the_doors_know_the_web() =>
        Violations.None(
            from room in Room.All
            where room.Name is not ("CityBraid.Web" or "CityBraid.Cli")
            where room.Includes("FrameworkReference").Any() || Sdk(room) is not "Microsoft.NET.Sdk"
            select $"{room.ProjectFile}: only Web and Cli may use the web framework"
        );

    [Fact]
    public void Only_the_tests_see_what_is_internal() =>
        Violations.None(
            from room in Room.All
            from friend in room.Includes("InternalsVisibleTo")
            where !TestProjects.Contains(friend, StringComparer.Ordinal)
            select $"{room.ProjectFile}: shows its internals to {friend}"
        );

    [Fact]
    public void Every_folder_of_src_is_a_room_of_the_table() =>
        Violations.None(
            from room in Room.All
            where !Table.ContainsKey(Short(room.Name)) || !Repository.Has(room.ProjectFile)
            select $"{room.Folder}: is not listed in RoomTests, or has no project of its own name"
        );

    [Fact]
    public void Every_test_project_is_listed() =>
        Violations.None(
            from folder in Repository.Folders("tests")
            where folder is not Oracles
            where !TestProjects.Contains(folder, StringComparer.Ordinal)
            select $"tests/{folder}: is not listed in RoomTests"
        );

    [Fact]
    public void Every_project_is_in_the_solution_and_no_other()
    {
        var listed = XElement
            .Parse(Repository.Read("CityBraid.slnx"))
            .Descendants("Project")
            .Select(project => project.Attribute("Path")!.Value)
            .Order(StringComparer.Ordinal);
        var kept = Repository.Files(string.Empty, "*.csproj").Order(StringComparer.Ordinal);

        Assert.Equal(kept, listed);
    }

    [Fact]
    public void No_room_is_empty() =>
        Violations.None(
            from room in Room.All
            let lines = room.Sources.Sum(file => file.CodeLines.Count(line => line.Trim().Length > 1))
            where lines < CodeLinesMin
            select $"{room.Folder}: {lines} lines of code are no room; {CodeLinesMin} are the least"
        );

    [Fact]
    public void Every_room_says_what_it_is_for() =>
        Violations.None(
            from room in Room.All
            let readme = $"{room.Folder}/README.md"
            where !Repository.Has(readme) || Repository.Read(readme).Length < 200
            select $"{readme}: is missing or says next to nothing (purpose, words, data in and out, nevers)"
        );

    [Fact]
    public void The_kernel_and_the_modules_touch_no_file_and_no_console() =>
        Violations.None(
            from room in Room.KernelAndModules
            from file in room.Sources
            from line in file.CodeLines.Index()
            where WorldOutside().IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: the world outside is reached in the hosts and in Storage"
        );

    [Fact]
    public void The_kernel_has_no_clock_and_no_serializer() =>
        Violations.None(
            from file in new Room("CityBraid.Kernel").Sources
            from line in file.CodeLines.Index()
            where ClockOrSerializer().IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: the kernel holds words and arithmetic only"
        );

    [Theory]
    [InlineData("CityBraid.Web")]
    [InlineData("CityBraid.Cli")]
    public void A_door_knows_the_store_in_one_file_and_its_context_in_none(string name)
    {
        var sources = Room
            .All.Where(room => room.Name.Equals(name, StringComparison.Ordinal))
            .SelectMany(room => room.Sources)
            .ToList();
        var knowing = sources.Where(file => Mentions(file, "CityBraid.Storage")).Select(file => file.Path);

        Assert.InRange(knowing.Count(), 0, 1);
        Assert.DoesNotContain(sources, file => Mentions(file, "DbContext"));
    }

    private static IEnumerable<string> References(Room room) =>
        room.Includes("ProjectReference")
            .Select(path => Short(Path.GetFileNameWithoutExtension(path)))
            .Concat(room.Includes("PackageReference"));

    private static bool MayTouch(Room room, string reference) =>
        Table.GetValueOrDefault(Short(room.Name), []).Contains(reference, StringComparer.Ordinal);

    private static string Short(string name) =>
        name.Replace("CityBraid.", string.Empty, StringComparison.Ordinal);

    private static string? Sdk(Room room) => room.Project.Attribute("Sdk")?.Value;

    private static bool Mentions(SourceFile file, string word) =>
        file.Code.Contains(word, StringComparison.Ordinal);

    private static Regex WorldOutside() =>
        new(
            @"(?<![.\w])(Console|Environment|HttpClient|Process)\.[A-Z]"
                + @"|(?<![.\w])(File|Directory)\.(Append|Copy|Create|Delete|Enumerate|Exists)"
                + @"|(?<![.\w])(File|Directory)\.(Get|Move|Open|Read|Write)"
                + @"|\bFileStream\b|\bnew\s+Stream(Reader|Writer)\(\s*""",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );

    private static Regex ClockOrSerializer() =>
        new(
            @"\bTimeProvider\b|\bJsonSerializer\b|\[Json(Constructor|Converter|Ignore|Include|PropertyName)",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
}
