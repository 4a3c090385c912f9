using System.Text.RegularExpressions;
using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Tests.House;

/// <summary>Whatever a room finds or refuses can be told to a reader.</summary>
public sealed partial class SentenceTests
{
    /// <summary>Codes that are no sentences: the permissions.</summary>
    private static readonly HashSet<string> Permissions =
    [
        .. Permission.All.Select(permission => permission.Code),
    ];

    [Fact]
    public void Every_code_of_a_finding_or_refusal_has_its_sentence() =>
        Violations.None(
            from path in Repository.Files("src", "*.cs").Where(IsBelowTheDoors)
            from Match literal in CodeLiteral().Matches(Repository.Read(path))
            let code = literal.Groups["code"].Value
            where !Permissions.Contains(code) && !Sentences.Has(code)
            select $"{path}: '{code}' has no sentence in src/CityBraid.Words/Sentences.resx"
        );

    /// <summary>The doors have page texts of their own beside findings and refusals.</summary>
    private static bool IsBelowTheDoors(string path) =>
        !path.StartsWith("src/CityBraid.Web/", StringComparison.Ordinal)
        && !path.StartsWith("src/CityBraid.Cli/", StringComparison.Ordinal);

    [GeneratedRegex(
        "\"(?<code>(access|api|cooperation|credits|facts|files|inventory|places|planning|runs|storage"
            + "|tables|tasks|workspaces)"
            + "\\.[a-z0-9]+(-[a-z0-9]+)*)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex CodeLiteral();
}
