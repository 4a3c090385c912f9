using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>The wish that a fact says again what it said before, as JSON.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Period">The period as the list of facts writes it.</param>
/// <param name="Revision">The revision that is wanted back, as the fact's history numbers it.</param>
/// <param name="Seen">The newest revision when the wish was made; a later one refuses it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RestorationInput(string Variable, string Period, int Revision, int Seen)
{
    /// <summary>The wish about a fact of a place, or that its period is none.</summary>
    internal Result<FactRestoration> ToWish(PlaceCode place) =>
        PeriodText.Find(Period) is { } when
            ? new FactRestoration(new FactKey(place, Variable, when), Revision, Seen)
            : Refusal.Invalid("api.not-a-period", ("text", Period));
}
