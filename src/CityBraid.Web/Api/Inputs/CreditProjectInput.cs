using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A project that is put before the board, as JSON.</summary>
/// <param name="Names">Its names by language.</param>
/// <param name="Standard">The code of its standard.</param>
/// <param name="Methodology">The code of its methodology, with the version.</param>
/// <param name="Developer">Whose it is.</param>
/// <param name="Place">Where it reduces: the code of a place on record; null when that is not said.</param>
/// <param name="Source">What emits less by it: a reference of the GPC and, below it, what exactly; null when
///   that is not said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreditProjectInput(
    IReadOnlyDictionary<string, string> Names,
    string Standard,
    string Methodology,
    string Developer,
    string? Place = null,
    string? Source = null
)
{
    /// <summary>The project of a code.</summary>
    internal Result<CreditProject> Read(string text)
    {
        var names = OrganisationInput.ReadNames(Names);
        var developer = CreditCodes.Organisation(Developer ?? string.Empty);
        var place = Place is { } where ? CreditCodes.Place(where) : null;
        var source = Source is { } what ? CreditCodes.Source(what) : null;
        return !ProjectCode.TryParse(text, out var code) ? CreditCodes.NotOne(text)
            : names.IsRefused ? names.Refusal
            : (developer.Refusal ?? place?.Refusal ?? source?.Refusal) is { } refusal ? refusal
            : new CreditProject
            {
                Code = code,
                Names = names.Value,
                Standard = Standard,
                Methodology = Methodology,
                Developer = developer.Value!,
                Place = place?.Value,
                Source = source?.Value,
            };
    }
}
