using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a project's own updates give for one of its indicators, period by period.</summary>
internal sealed class RollupOwn(RollupPeriods periods, RollupSum sums)
{
    public (RollupCell[] Cells, IReadOnlyList<Finding> Findings) Of(
        LogframeIndicator indicator,
        IEnumerable<PreparedUpdate> updates
    )
    {
        var findings = new List<Finding>();
        var counted = Counted(indicator, updates, findings);
        var cells = new RollupCell[periods.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] =
                counted[i] is not { } some ? RollupCell.Empty
                : indicator.IsQualitative ? Words(some)
                : sums.OfUpdates(some);
        }

        return (cells, findings);
    }

    /// <summary>The updates that count in each period; null where none does.</summary>
    public List<PreparedUpdate>?[] Counted(
        LogframeIndicator indicator,
        IEnumerable<PreparedUpdate> updates,
        List<Finding> findings
    )
    {
        var counted = new List<PreparedUpdate>?[periods.Count];
        foreach (var reporter in updates.GroupBy(update => update.Update.Reporter, StringComparer.Ordinal))
        {
            var ordered = reporter.OrderBy(update => update.Order).ToList();
            findings.AddRange(ordered.SelectMany(update => update.Findings));
            if (indicator.IsCumulative || indicator.IsQualitative)
            {
                Carry(ordered, indicator, counted, findings);
            }
            else
            {
                Collect(ordered, counted, findings);
            }
        }

        return counted;
    }

    private static RollupCell Words(List<PreparedUpdate> updates)
    {
        var told = updates.Where(update => update.IsUsable).ToList();
        return new RollupCell
        {
            Text = told.MaxBy(update => update.Order)?.Update.Text,
            Reporters = told.Count,
            HasUnusable = told.Count < updates.Count,
        };
    }

    /// <summary>
    /// The latest value holds until there is a later one, if it says what was reached so far.
    /// </summary>
    private void Carry(
        List<PreparedUpdate> ordered,
        LogframeIndicator indicator,
        List<PreparedUpdate>?[] counted,
        List<Finding> findings
    )
    {
        var next = 0;
        PreparedUpdate? latest = null;
        PreparedUpdate? unused = null;
        foreach (var number in periods.ByEnd)
        {
            for (; next < ordered.Count && ordered[next].Update.Period.To <= periods[number].To; next++)
            {
                if (latest is not null)
                {
                    findings.AddRange(Decrease(indicator, latest, ordered[next]));
                }

                // What is later and of no use leaves the earlier in place, but the value is not complete.
                unused = ordered[next].IsUsable ? null : ordered[next];
                latest = ordered[next].IsUsable ? ordered[next] : latest;
            }

            foreach (var update in new[] { latest, unused }.OfType<PreparedUpdate>())
            {
                if (indicator.IsCumulative || periods[number].Contains(update.Update.Period))
                {
                    (counted[number] ??= []).Add(update);
                }
            }
        }

        findings.AddRange(ordered.Skip(next).Select(Beyond));
    }

    /// <summary>What was reached so far and is less than before; a mean may well be.</summary>
    private static IEnumerable<Finding> Decrease(
        LogframeIndicator indicator,
        PreparedUpdate earlier,
        PreparedUpdate later
    ) =>
        earlier.IsUsable
        && later.IsUsable
        && earlier.Update.Period != later.Update.Period
        && Reached(indicator, earlier) is { } before
        && Reached(indicator, later) is { } after
        && after < before
            ?
            [
                RollupFindings.Warning(
                    later.Update,
                    "cooperation.rollup-decrease",
                    ("earlier", FormulaTexts.Number(before)),
                    ("later", FormulaTexts.Number(after))
                ),
            ]
            : [];

    private static decimal? Reached(LogframeIndicator indicator, PreparedUpdate update) =>
        indicator.IsRatio
            ? update.Whole.Below == 0
                ? null
                : ExactArithmetic.Ratio(update.Whole.Above, update.Whole.Below, indicator.Factor)
            : indicator.Kind == IndicatorKind.Number
                ? update.Whole.Above
                : null;

    /// <summary>What was added in periods that lie within one is added up, but never twice.</summary>
    private void Collect(
        List<PreparedUpdate> ordered,
        List<PreparedUpdate>?[] counted,
        List<Finding> findings
    )
    {
        var around = new List<PreparedUpdate>?[periods.Count];
        findings.AddRange(Repeats(ordered));
        foreach (var update in ordered)
        {
            var numbers = periods.Around(update.Update.Period);
            if (numbers.Count == 0)
            {
                findings.Add(Beyond(update));
            }

            foreach (var number in numbers)
            {
                (around[number] ??= []).Add(update);
            }
        }

        for (var number = 0; number < around.Length; number++)
        {
            if (around[number] is { } some)
            {
                (counted[number] ??= []).AddRange(some.Count == 1 ? some : WithoutRepeats(some, findings));
            }
        }
    }

    /// <summary>Updates that say the same of the same period as an earlier one.</summary>
    private static IEnumerable<Finding> Repeats(List<PreparedUpdate> ordered)
    {
        var isOnceEach = true;
        for (var next = 1; next < ordered.Count; next++)
        {
            isOnceEach &= ordered[next].Update.Period != ordered[next - 1].Update.Period;
        }

        return isOnceEach
            ? []
            : from update in ordered
            where update is { IsUsable: true, Whole.Above: not 0 }
            group update by (update.Update.Period, update.Whole) into same
            from again in same.Skip(1)
            select Same(again, same.First());
    }

    private static Finding Same(PreparedUpdate update, PreparedUpdate same) =>
        RollupFindings.Warning(
            update.Update,
            "cooperation.rollup-same-twice",
            ("update", update.Update.Id),
            ("other", same.Update.Id),
            ("period", $"{update.Update.Period}")
        );

    /// <summary>
    /// The longest periods count; what lies within one that is told itself is no addition to it.
    /// </summary>
    private static List<PreparedUpdate> WithoutRepeats(List<PreparedUpdate> updates, List<Finding> findings)
    {
        var chosen = new List<Period>();
        var replaced = new Dictionary<Period, Period>();
        var all = updates.Select(update => update.Update.Period).Distinct();
        foreach (var period in all.OrderByDescending(period => period.Days).ThenBy(period => period.From))
        {
            if (chosen.Find(period.Overlaps) is { } other)
            {
                replaced.Add(period, other);
            }
            else
            {
                chosen.Add(period);
            }
        }

        foreach (var update in updates.Where(update => replaced.ContainsKey(update.Update.Period)))
        {
            var finding = RollupFindings.Warning(
                update.Update,
                "cooperation.rollup-overlap",
                ("period", $"{update.Update.Period}"),
                ("other", $"{replaced[update.Update.Period]}")
            );
            findings.Add(finding);
        }

        return updates.FindAll(update => !replaced.ContainsKey(update.Update.Period));
    }

    private static Finding Beyond(PreparedUpdate update) =>
        RollupFindings.Warning(
            update.Update,
            "cooperation.rollup-beyond",
            ("period", $"{update.Update.Period}")
        );
}
