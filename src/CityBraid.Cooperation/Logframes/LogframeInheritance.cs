namespace CityBraid.Cooperation;

/// <summary>What a project's logframe takes over when that of its parent changes.</summary>
/// <remarks>
/// Rows are the same when their stable names say so, never because titles or dates are alike. What the
/// project
/// took out does not come back, and what the parent took out stays with a project that has it.
/// </remarks>
public static class LogframeInheritance
{
    /// <summary>The project's rows after its parent's became these.</summary>
    /// <param name="project">The project, whose name begins the names of new rows.</param>
    /// <param name="rows">The project's rows so far, those that were removed too.</param>
    /// <param name="parent">The parent's rows.</param>
    public static IReadOnlyList<InheritedRow> Renew(
        string project,
        IReadOnlyList<InheritedRow> rows,
        IReadOnlyList<InheritedRow> parent
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(parent);
        var above = parent.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var taken = rows.Select(row => row.From).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows.Select(row => Renewed(row, row.From is null ? null : above.GetValueOrDefault(row.From))),
            .. parent
                .Where(row => !row.IsRemoved && !taken.Contains(row.Id))
                .Select(row => new InheritedRow($"{project}/{row.Id}", row.Fields) { From = row.Id }),
        ];
    }

    private static InheritedRow Renewed(InheritedRow row, InheritedRow? from)
    {
        if (from is null || from.IsRemoved || row.IsRemoved)
        {
            return row;
        }

        var own = row.Fields.Where(field => row.Own.Contains(field.Key));
        var inherited = from.Fields.Where(field => !row.Own.Contains(field.Key));
        return row with { Fields = inherited.Concat(own).ToDictionary(StringComparer.Ordinal) };
    }
}
