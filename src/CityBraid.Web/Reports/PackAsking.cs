namespace CityBraid.Web;

/// <summary>What a pack can be asked for: nothing is taken that would not be used.</summary>
internal static class PackAsking
{
    /// <summary>Why a pack cannot be filled as it is asked for; null when it can.</summary>
    /// <remarks>A draft keeps what it was started with, whatever its pack takes by now.</remarks>
    public static Refusal? FindRefusal(ReportPack pack, ReportRequest request)
    {
        if (request.Version is not null)
        {
            return null;
        }

        var code =
            request.Year is not null && !pack.TakesYear ? "reports.takes-no-year"
            : request.Gwp is not null && !pack.TakesBasis ? "reports.takes-no-gwp"
            : request.Level is not null && !pack.TakesBasis ? "reports.takes-no-level"
            : request.Item is not null && !pack.IsOfItem ? "reports.takes-no-indicator"
            : null;
        return code is null
            ? null
            : Refusal.Invalid(code, ("pack", pack.Name), ("taken", string.Join(", ", Taken(pack))));
    }

    /// <summary>What it takes, by the names of options and parameters.</summary>
    private static IEnumerable<string> Taken(ReportPack pack)
    {
        yield return "place";
        if (pack.TakesYear)
        {
            yield return "year";
        }

        if (pack.TakesBasis)
        {
            yield return "gwp";
            yield return "level";
        }

        if (pack.IsOfItem)
        {
            yield return "indicator";
        }

        yield return "lang";
    }
}
