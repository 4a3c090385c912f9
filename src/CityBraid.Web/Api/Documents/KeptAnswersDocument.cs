namespace CityBraid.Web;

/// <summary>What became of answers, as JSON.</summary>
/// <param name="State">How far the request has come.</param>
/// <param name="Deeds">How many deeds it has.</param>
/// <param name="Findings">What is still open.</param>
public sealed record KeptAnswersDocument(
    [property: Choices(typeof(RequestState))] string State,
    int Deeds,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>What became of answers that were sent.</summary>
    internal static KeptAnswersDocument Of(KeptAnswers kept, Language language) =>
        Of(kept.Request) with
        {
            Findings = FindingDocument.Of(kept.Findings, language),
        };

    /// <summary>A request as it stands now.</summary>
    internal static KeptAnswersDocument Of(DataRequest request) =>
        new(JsonNames.Of(request.State), request.Deeds.Count, []);
}
