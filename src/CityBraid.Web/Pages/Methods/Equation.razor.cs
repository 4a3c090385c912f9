using System.Text.RegularExpressions;

namespace CityBraid.Web;

/// <summary>
/// An equation in the symbols of the trace: indices set low, signs said in words when read aloud.
/// </summary>
public sealed partial class Equation
{
    private static readonly (string Sign, string Word)[] Signs =
    [
        ("×", "times"),
        ("÷", "over"),
        ("/", "over"),
        ("Σ", "sum"),
        ("−", "minus"),
        ("=", "equals"),
        ("+", "plus"),
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The equation: <c>m_gas = A × NCV × EF_gas</c>.</summary>
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    /// <summary>The equation as it is read aloud.</summary>
    private string Spoken =>
        string.Join(
            ' ',
            Signs
                .Aggregate(
                    Text,
                    (text, sign) => text.Replace(sign.Sign, $" {Word(sign.Word)} ", StringComparison.Ordinal)
                )
                .Replace('_', ' ')
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private IEnumerable<(string Text, bool IsLowered)> Parts
    {
        get
        {
            var from = 0;
            foreach (Match index in Index().Matches(Text))
            {
                yield return (Text[from..index.Index], false);
                yield return (index.Groups["index"].Value, true);
                from = index.Index + index.Length;
            }

            yield return (Text[from..], false);
        }
    }

    private string Word(string sign) => Visit.Say($"equation.{sign}");

    [GeneratedRegex(
        @"(?<=[A-Za-zα-ω0-9)])_(?<index>[A-Za-z0-9]+([,-][A-Za-z0-9]+)*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Index();
}
