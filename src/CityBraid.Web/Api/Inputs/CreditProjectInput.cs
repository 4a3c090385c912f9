using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A project that is put before the board, as JSON.</summary>
/// <param name="Names">Its names by language.</param>
/// <param name="Standard">The code of its standard.</param>
/// <param name="Methodology">The code of its methodology, with the version.</param>
/// <param name="Developer">Whose it is.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreditProjectInput(
    IReadOnlyDictionary<string, string> Names,
    string Standard,
    string Methodology,
    string Developer
)
{
    /// <summary>The project of a code.</summary>
    internal Result<CreditProject> Read(string text)
    {
        var names = OrganisationInput.ReadNames(Names);
        var developer = CreditCodes.Organisation(Developer ?? string.Empty);
        return !ProjectCode.TryParse(text, out var code) ? CreditCodes.NotOne(text)
            : names.IsRefused ? names.Refusal
            : developer.IsRefused ? developer.Refusal
            : new CreditProject
            {
                Code = code,
                Names = names.Value,
                Standard = Standard,
                Methodology = Methodology,
                Developer = developer.Value,
            };
    }
}
