using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>A refusal as it is kept, so that the same request is refused the same.</summary>
internal sealed record KeptRefusal(RefusalKind Kind, string Code, SortedDictionary<string, string> Values)
{
    public static string Write(Refusal refusal) =>
        Json.Write(
            new KeptRefusal(
                refusal.Kind,
                refusal.Code,
                new(refusal.Values.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)
            )
        );

    public static Refusal Read(string text)
    {
        var kept = Json.Read<KeptRefusal>(text);
        var values = kept.Values.Select(value => (value.Key, value.Value)).ToArray();
        return kept.Kind switch
        {
            RefusalKind.Forbidden => Refusal.Forbidden(kept.Code, values),
            RefusalKind.NotFound => Refusal.NotFound(kept.Code, values),
            RefusalKind.Conflict => Refusal.Conflict(kept.Code, values),
            _ => Refusal.Invalid(kept.Code, values),
        };
    }
}
