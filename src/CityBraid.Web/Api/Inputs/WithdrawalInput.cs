using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Facts to be taken off the record, as JSON.</summary>
/// <param name="Facts">The facts, all of one place.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WithdrawalInput(IReadOnlyList<FactKeyInput> Facts)
{
    /// <summary>The facts of a place, or which of them has no period.</summary>
    internal Result<FactKey[]> ToKeys(PlaceCode place)
    {
        var facts = Facts ?? [];
        return facts.FirstOrDefault(fact => PeriodText.Find(fact.Period) is null) is { } wrong
            ? Refusal.Invalid("api.not-a-period", ("text", wrong.Period))
            : facts
                .Select(fact => new FactKey(place, fact.Variable, PeriodText.Find(fact.Period)!))
                .ToArray();
    }
}
