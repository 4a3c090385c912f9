using System.Globalization;
using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>How source files look: small, one type each, and free of what the house bans.</summary>
public sealed class SourceTests
{
    private const int FileLinesMax = 400;
    private const int MemberLinesMax = 60;
    private const int LineLengthMax = 110;

    /// <summary>Accounts are decimal: what is counted there can be added again by hand.</summary>
    private static readonly string[] RoomsOfAccounts =
    [
        "CityBraid.Kernel",
        "CityBraid.Facts",
        "CityBraid.Inventory",
        "CityBraid.Credits",
        "CityBraid.Cooperation",
    ];

    /// <summary>The functions (file: member) in which a coefficient turns from double to decimal.</summary>
    private static readonly string[] Crossings =
    [
        "src/CityBraid.Inventory/Methods/Waste/Decay.cs: RemainingAfterOneYear",
        "src/CityBraid.Inventory/Methods/Land/OrganicAmendments.cs: PowerOf",
    ];

    /// <summary>
    /// The folder whose statistics are binary fractions and enter no account (decision 0049).
    /// </summary>
    private const string FolderOfStatistics = "src/CityBraid.Inventory/Uncertainty/";

    private static readonly string[] FilesWithoutType = ["Program", "GlobalUsings", "_Imports"];

    private static readonly IReadOnlyList<SourceFile> Rooms = [.. Room.All.SelectMany(room => room.Sources)];

    private static readonly IReadOnlyList<SourceFile> All =
    [
        .. Rooms,
        .. Repository.Files("tests", "*.cs").Select(SourceFile.Load),
    ];

    [Fact]
    public void A_file_holds_one_type_of_its_own_name() =>
        Violations.None(
            from file in All
            where !FilesWithoutType.Contains(file.Name, StringComparer.Ordinal)
            let types = file.TopLevelTypes.Select(type => type.Name).ToList()
            where types is not [var only] || !only.Equals(file.Name, StringComparison.Ordinal)
            select $"{file.Path}: holds {(types.Count == 0 ? "no type" : string.Join(", ", types))}"
        );

    [Fact]
    public void A_file_can_be_read_in_one_sitting() =>
        Violations.None(
            from file in All
            where file.Lines.Length > FileLinesMax
            select $"{file.Path}: {file.Lines.Length} lines, {FileLinesMax} are the most"
        );

    [Fact]
    public void A_member_fits_one_screen() =>
        Violations.None(
            from file in All
            from member in file.Members
            where member.Kind == SourceMemberKind.Code && member.Lines > MemberLinesMax
            select $"{file.Path}:{member.Line}: {member.Name} takes {member.Lines} lines"
        );

    [Fact]
    public void A_line_is_not_too_long() =>
        Violations.None(
            from path in TextFiles.Code
            from line in Repository.Read(path).Split('\n').Index()
            where new StringInfo(line.Item).LengthInTextElements > LineLengthMax
            select $"{path}:{line.Index + 1}: longer than {LineLengthMax} characters"
        );

    [Fact]
    public void Nothing_is_left_for_later() => Nowhere(Pattern(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b"));

    [Fact]
    public void Nothing_is_unwritten() => NotInCode(All, Pattern(@"\bNotImplementedException\b"));

    [Fact]
    public void No_region_folds_code_away() => Nowhere(Pattern(@"^\s*#\s*(end)?region\b"));

    [Fact]
    public void A_warning_is_silenced_only_with_its_reason_beside_it() =>
        Nowhere(Pattern(@"^\s*#\s*pragma\s+warning\s+disable\b(?!.*//\s*\S+\s+\S+)"));

    [Fact]
    public void Only_a_host_catches_whatever_comes() =>
        NotInCode(
            Rooms.Where(file => !IsOf(file, "CityBraid.Web", "CityBraid.Cli")),
            Pattern(@"\bcatch\s*(\(\s*(System\.)?Exception\b(?!.*\bwhen\b)|\{|$)")
        );

    [Fact]
    public void Only_the_command_line_writes_to_the_console() =>
        NotInCode(Rooms.Where(file => !IsOf(file, "CityBraid.Cli")), Pattern(@"\bConsole\."));

    [Fact]
    public void Dates_are_read_with_a_stated_form_and_culture() =>
        NotInCode(Rooms, Pattern(@"\b(DateTime|DateTimeOffset|DateOnly)\.(Try)?Parse\("));

    [Fact]
    public void Accounts_are_decimal() =>
        Violations.None(
            from file in Rooms
            where IsOf(file, RoomsOfAccounts)
            where !file.Path.StartsWith(FolderOfStatistics, StringComparison.Ordinal)
            from line in file.CodeLines.Index()
            where
                Pattern(@"\b(double|float)\b|\b(Double|Half)\.|\bTo(Double|Single)\(|\bMath\.(Exp|Log|Pow)")
                    .IsMatch(line.Item)
            where !IsCrossing(file, line.Index + 1)
            select $"{file.Path}:{line.Index + 1}: a binary fraction in a room of accounts"
        );

    private static void Nowhere(Regex banned) =>
        Violations.None(
            from path in TextFiles.Code
            from line in Repository.Read(path).Split('\n').Index()
            where banned.IsMatch(line.Item)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}"
        );

    private static void NotInCode(IEnumerable<SourceFile> files, Regex banned) =>
        Violations.None(
            from file in files
            from line in file.CodeLines.Index()
            where banned.IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}"
        );

    private static bool IsOf(SourceFile file, params string[] rooms) =>
        rooms.Any(room => file.Path.StartsWith($"src/{room}/", StringComparison.Ordinal));

    private static bool IsCrossing(SourceFile file, int line) =>
        file.Members.Any(member =>
            Crossings.Contains($"{file.Path}: {member.Name}", StringComparer.Ordinal)
            && line >= member.Line
            && line < member.Line + member.Lines
        );

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
