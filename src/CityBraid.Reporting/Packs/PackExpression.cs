using System.Text.RegularExpressions;

namespace CityBraid.Reporting;

/// <summary>Names of values, added and taken away: <c>inventory.scope.1 + inventory.scope.2</c>.</summary>
/// <param name="Terms">The names with their signs.</param>
public sealed partial record PackExpression(IReadOnlyList<PackTerm> Terms)
{
    private const string Name = @"[\p{L}\p{M}\p{N}_.][\p{L}\p{M}\p{N}_.\-]*";

    /// <summary>Names nothing: what answers is not on record.</summary>
    public static PackExpression None { get; } = new([]);

    /// <summary>Reads what is written; null when it cannot be.</summary>
    public static PackExpression? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Whole.IsMatch(text))
        {
            return null;
        }

        var terms = Term.Matches(text);
        return new([
            .. terms.Select(term => new PackTerm(
                term.Groups["name"].Value,
                IsTaken: term.Groups["sign"].Value is "-" or "−"
            )),
        ]);
    }

    /// <summary>As it is written.</summary>
    public override string ToString() =>
        string.Concat(
            Terms.Select(
                (term, at) =>
                    (at, term.IsTaken) switch
                    {
                        (0, false) => term.Name,
                        (0, true) => "- " + term.Name,
                        (_, false) => " + " + term.Name,
                        (_, true) => " - " + term.Name,
                    }
            )
        );

    // A name may hold a dash between letters, so a sign has blanks around it.
    [GeneratedRegex(
        @"^\s*[-−]?\s*" + Name + @"(\s+[-+−]\s+" + Name + @")*\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Whole { get; }

    [GeneratedRegex(
        @"(^|\s)\s*(?<sign>[-+−]?)\s*(?<name>" + Name + ")",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Term { get; }
}
