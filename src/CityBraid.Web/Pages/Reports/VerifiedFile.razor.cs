namespace CityBraid.Web;

/// <summary>What a file says that it is, and which of its figures are not what their proofs give.</summary>
public sealed partial class VerifiedFile
{
    private const int DifferencesMax = 200;
    private const int BasesMax = 5;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The name of the file.</summary>
    [Parameter]
    [EditorRequired]
    public required string FileName { get; set; }

    /// <summary>What was found.</summary>
    [Parameter]
    [EditorRequired]
    public required FileVerification Found { get; set; }

    private string Outcome =>
        Found.Figures == 0
            ? Say("verify.none")
            : Say(
                Found.Differences.Count == 0 ? "verify.agree" : "verify.found",
                ("figures", Numerals.Show(Found.Figures)),
                ("agree", Numerals.Show(Found.Agree))
            );

    private string NameOf(ProvenDifference one) =>
        one.Name.Length > 0 ? one.Name
        : one.Figure == one.Where ? Say("verify.list")
        : one.Figure;

    private string Shown(decimal? number, string? text) =>
        number is { } known ? Numerals.ShowExactly(known) : text ?? Say("verify.nothing");

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
