using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What can be wrong with logframes and their updates.</summary>
internal static class RollupFindings
{
    public static Finding Of(
        IndicatorUpdate update,
        string code,
        params (string Name, string Value)[] values
    ) => new(Severity.Error, code, Where(update), values);

    public static Finding Warning(
        IndicatorUpdate update,
        string code,
        params (string Name, string Value)[] values
    ) => new(Severity.Warning, code, Where(update), values);

    public static Finding Of(
        string project,
        string? indicator,
        string code,
        params (string Name, string Value)[] values
    ) => new(Severity.Error, code, new Location(project, indicator), values);

    private static Location Where(IndicatorUpdate update) => new(update.Project, update.Indicator, update.Id);
}
