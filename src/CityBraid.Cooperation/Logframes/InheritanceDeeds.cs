namespace CityBraid.Cooperation;

/// <summary>
/// What a logframe says after its writers took rows over, wrote them themselves or took them out.
/// </summary>
public static class InheritanceDeeds
{
    /// <summary>Rows of the parent that are offered, as rows here.</summary>
    /// <param name="logframe">The logframe.</param>
    /// <param name="book">Its records.</param>
    /// <param name="rows">The parent's rows by name; what is here already is left as it is.</param>
    public static FieldSet TakeOver(
        CooperationRecord logframe,
        CooperationBook book,
        IReadOnlyCollection<string> rows
    )
    {
        ArgumentNullException.ThrowIfNull(logframe);
        var taken = logframe
            .Fields.Rows(LogframeInheritance.Levels)
            .Select(row => row.Key)
            .ToHashSet(StringComparer.Ordinal);
        return logframe.Fields.With(
            from row in LogframeInheritance.Offered(logframe, book)
            where rows.Contains(row.Id)
            select Cell(Free(row.Id, taken), LogframeInheritance.Follows, row.Id)
        );
    }

    /// <summary>
    /// The rows written here in full, as they read now: no change of the parent reaches what they say.
    /// </summary>
    public static FieldSet Write(
        CooperationRecord logframe,
        CooperationBook book,
        IReadOnlyCollection<string> rows
    )
    {
        ArgumentNullException.ThrowIfNull(logframe);
        return logframe.Fields.With(
            from row in LogframeInheritance.All(logframe, book)
            where row.From is not null && rows.Contains(row.Id)
            from field in row.Fields
            select Cell(row.Id, field.Key, field.Value)
        );
    }

    /// <summary>
    /// The rows taken out: they are read no more, here or by those who have not taken them over.
    /// </summary>
    public static FieldSet TakeOut(CooperationRecord logframe, IReadOnlyCollection<string> rows)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        return logframe.Fields.With(
            from row in logframe.Fields.Rows(LogframeInheritance.Levels)
            where rows.Contains(row.Key)
            select Cell(row.Key, LogframeInheritance.Out, FieldSet.Member)
        );
    }

    /// <summary>Rows that were taken out, as they were.</summary>
    public static FieldSet BringBack(CooperationRecord logframe, IReadOnlyCollection<string> rows)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        return logframe.Fields.With(rows.Select(row => Cell(row, LogframeInheritance.Out, string.Empty)));
    }

    /// <summary>
    /// The logframe with another one that it follows, or none. Rows that followed the earlier one are its own
    /// from now on and say what they said; those that were taken out are gone with it.
    /// </summary>
    public static FieldSet Link(CooperationRecord logframe, CooperationBook book, string parent)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        ArgumentNullException.ThrowIfNull(parent);
        if (parent == (logframe.Fields[LogframeInheritance.Follows] ?? string.Empty))
        {
            return logframe.Fields;
        }

        var followers = LogframeInheritance.All(logframe, book).Where(row => row.From is not null).ToList();
        var written = Write(logframe, book, [.. followers.Select(row => row.Id)]);
        var gone = followers.Where(row => row.IsOut).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var unlinked =
            from field in written
            let parts = field.Key.Split(FieldSet.Separator)
            where parts.Length > 2 && parts[0] == LogframeInheritance.Levels
            where gone.Contains(parts[1]) || parts[2] == LogframeInheritance.Follows
            select KeyValuePair.Create(field.Key, string.Empty);
        return written.With(unlinked.Append(KeyValuePair.Create(LogframeInheritance.Follows, parent)));
    }

    private static KeyValuePair<string, string> Cell(string row, string path, string text) =>
        KeyValuePair.Create(string.Join(FieldSet.Separator, LogframeInheritance.Levels, row, path), text);

    /// <summary>The same name as above, so that two who take a row over at once take over one.</summary>
    private static string Free(string wish, HashSet<string> taken)
    {
        var name = wish;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = $"{number}-{wish}"[..Math.Min(wish.Length + 2, RecordCode.LengthMax)].TrimEnd('-');
        }

        return name;
    }
}
