using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>An organisation of the registry, as JSON.</summary>
/// <param name="Names">Its names by language.</param>
/// <param name="Roles">What it is to the registry.</param>
/// <param name="Owner">The organisation that owns it, if one on record does.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OrganisationInput(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<string> Roles,
    string? Owner = null
)
{
    /// <summary>The organisation of a code.</summary>
    internal Result<Organisation> Read(string text)
    {
        if (!OrganisationCode.TryParse(text, out var code))
        {
            return CreditCodes.NotOne(text);
        }

        var names = ReadNames(Names);
        var roles = (Roles ?? []).Select(ApiTexts.Choice<CreditRole>).ToList();
        var owner = Owner is { } other ? CreditCodes.Organisation(other) : null;
        if ((names.Refusal ?? roles.Find(role => role.IsRefused)?.Refusal ?? owner?.Refusal) is { } refusal)
        {
            return refusal;
        }

        return new Organisation
        {
            Code = code,
            Names = names.Value!,
            Roles = [.. roles.Select(role => role.Value)],
            Owner = owner?.Value,
        };
    }

    /// <summary>Names by language; at least one of th, en and zh.</summary>
    internal static Result<LocalText> ReadNames(IReadOnlyDictionary<string, string>? names)
    {
        var known = (names ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Where(name => Visit.IsSpoken(name.Key) && !string.IsNullOrWhiteSpace(name.Value))
            .Select(name => KeyValuePair.Create(name.Key, name.Value.Trim()))
            .ToList();
        return known.Count == 0 ? Refusal.Invalid("credits.no-name") : new LocalText(known);
    }
}
