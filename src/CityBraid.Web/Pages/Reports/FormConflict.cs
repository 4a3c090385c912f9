namespace CityBraid.Web;

/// <summary>What was typed over a version of a form when another one was loaded meanwhile.</summary>
/// <param name="Carried">What still stands in the fields: of questions that are the same in both.</param>
/// <param name="Left">What was typed for questions that are others by now, to be read and taken over by
///   hand.</param>
public sealed record FormConflict(FormEdit Carried, IReadOnlyList<TypedAnswer> Left)
{
    /// <summary>Parts what was typed: nothing is put on another question than it was typed for.</summary>
    /// <param name="edit">What was typed.</param>
    /// <param name="seen">The form over which it was typed.</param>
    /// <param name="now">The form as it is now.</param>
    /// <param name="language">The language in which it was shown.</param>
    public static FormConflict Of(FormEdit edit, ReportPack seen, ReportPack now, string language)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(now);
        var same = now.Questions.ToDictionary(one => one.Number, StringComparer.Ordinal);
        var typed = seen.Questions.SelectMany(question => TypedIn(edit, question, language)).ToArray();
        var stays = typed.ToLookup(one =>
            same.TryGetValue(one.Number, out var other) && one.Asked == Asked(other)
        );
        return new FormConflict(
            new FormEdit(
                FormEdit.NextVersion(now.Version),
                now.Version,
                stays[true].ToDictionary(one => FormEdit.FieldOf(one.Column, one.Number), one => one.Text)
            ),
            [.. stays[false]]
        );

        string Asked(PackQuestion question) => question.Texts.In(language);
    }

    /// <summary>The fields of a question that say something else than it did.</summary>
    private static IEnumerable<TypedAnswer> TypedIn(FormEdit edit, PackQuestion question, string language) =>
        from column in FormEdit.Columns
        let text = edit.Find(column, question.Number)
        where text is not null
        where text != (FormEdit.ValueOf(question, column, language) ?? string.Empty)
        select new TypedAnswer(question.Number, question.Texts.In(language), column, text);
}
