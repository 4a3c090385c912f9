using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Sums rows by level, sector and scope, and counts what is answered.</summary>
/// <remarks>
/// A sum of nothing is null and not zero, unless notation keys say of every reference in it that there is
/// nothing to count.
/// </remarks>
internal sealed class Totals
{
    private readonly GpcTree gpc;
    private readonly GwpSet set;
    private readonly ILookup<string, Co2e> values;
    private readonly HashSet<string> keyed;
    private readonly HashSet<string> zero;

    public Totals(
        GpcTree gpc,
        IEnumerable<CompiledRow> rows,
        IReadOnlyList<StatedNotation> notations,
        GwpSet set
    )
    {
        this.gpc = gpc;
        this.set = set;
        values = rows.Where(row => row.Co2e is not null && row.Status != RowStatus.ExcludedByNotation)
            .ToLookup(row => row.Reference.Code, row => row.Co2e!, StringComparer.Ordinal);
        keyed = References(notations.Where(stated => stated.IsReasoned));
        zero = References(
            notations.Where(stated =>
                stated.IsReasoned && stated.Key is NotationKey.NotOccurring or NotationKey.IncludedElsewhere
            )
        );
    }

    public Co2e? Of(Level level) => Sum(gpc.Required(level));

    public IReadOnlyList<SectorTotal> BySector(Level level) =>
        [
            .. gpc.Required(level)
                .GroupBy(reference => reference.Sector, StringComparer.Ordinal)
                .Select(sector => new SectorTotal(sector.Key, Sum(sector))),
        ];

    public IReadOnlyList<ScopeTotal> ByScope(Level level) =>
        [
            .. gpc.Required(level)
                .GroupBy(reference => reference.Scope)
                .OrderBy(scope => scope.Key)
                .Select(scope => new ScopeTotal(scope.Key, Sum(scope))),
        ];

    public Completeness Completeness(Level level)
    {
        var required = gpc.Required(level);
        return new Completeness(required.Count, required.Count(IsAccounted), required.Count(HasValue));
    }

    /// <summary>The required references that hold neither a value nor a key with its reason.</summary>
    public IReadOnlyList<GpcReference> Open(Level level) =>
        [.. gpc.Required(level).Where(reference => !IsAccounted(reference))];

    private Co2e? Sum(IEnumerable<GpcReference> references)
    {
        var all = references.ToArray();
        return all.Any(HasValue) || all.All(reference => zero.Contains(reference.Code))
            ? all.SelectMany(reference => values[reference.Code])
                .Aggregate(new Co2e(0m, set), (sum, next) => sum + next)
            : null;
    }

    private bool HasValue(GpcReference reference) => values.Contains(reference.Code);

    private bool IsAccounted(GpcReference reference) => HasValue(reference) || keyed.Contains(reference.Code);

    private static HashSet<string> References(IEnumerable<StatedNotation> notations) =>
        notations.Select(stated => stated.Reference).ToHashSet(StringComparer.Ordinal);
}
