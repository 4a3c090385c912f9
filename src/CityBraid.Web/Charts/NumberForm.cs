namespace CityBraid.Web;

/// <summary>How the reader's numbers look, for those that only the drawing knows: on its axes.</summary>
/// <param name="Group">What stands between thousands.</param>
/// <param name="Point">What stands before decimals.</param>
/// <param name="Minus">What stands before a negative number.</param>
internal sealed record NumberForm(string Group, string Point, string Minus)
{
    /// <summary>Read off a number as it is shown everywhere else.</summary>
    public static NumberForm Shown { get; } = Of(Numerals.Show(-1000.5m, 1));

    private static NumberForm Of(string shown) =>
        new(
            shown[
                (shown.IndexOf('1', StringComparison.Ordinal) + 1)..shown.IndexOf(
                    '0',
                    StringComparison.Ordinal
                )
            ],
            shown[(shown.LastIndexOf('0') + 1)..shown.IndexOf('5', StringComparison.Ordinal)],
            shown[..shown.IndexOf('1', StringComparison.Ordinal)]
        );
}
