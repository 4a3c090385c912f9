using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What the fields of a record say, as plain text.</summary>
/// <param name="visit">The request.</param>
/// <param name="book">The records in which names are found.</param>
internal sealed class FieldWords(Visit visit, CooperationBook book)
{
    /// <summary>The text of a field; empty when it says nothing.</summary>
    public string Say(FieldShape shape, FieldSet fields)
    {
        var text = fields[shape.Name];
        return shape.Type switch
        {
            FieldType.Local or FieldType.LongLocal => fields.FindLocal(shape.Name)?.In(visit.Lang)
                ?? string.Empty,
            FieldType.Date when text is not null => CooperationWords.Date(visit, text),
            FieldType.Choice when text is not null => CooperationWords.Choice(visit, text),
            FieldType.Choices => Joined(fields, shape, choice => CooperationWords.Choice(visit, choice)),
            FieldType.Flag when text is not null => CooperationWords.Say(visit, "yes"),
            FieldType.Reference when text is not null => NameOf(shape, text),
            FieldType.References => Joined(fields, shape, code => NameOf(shape, code)),
            _ => text ?? string.Empty,
        };
    }

    /// <summary>
    /// The rows of a field as a table: the columns in use, and what each row says in them.
    /// </summary>
    public (IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) Table(
        FieldShape shape,
        FieldSet fields
    )
    {
        var rows = fields.Rows(shape);
        var used = shape.Columns.Where(column => rows.Any(row => Say(column, row.Value).Length > 0)).ToList();
        return (
            [.. used.Select(column => CooperationWords.Field(visit, column.Name))],
            [.. rows.Select(row => used.Select(column => Say(column, row.Value)).ToArray())]
        );
    }

    private string NameOf(FieldShape shape, string code) =>
        book.NameOf(shape.Target!.Value, code).In(visit.Lang);

    private static string Joined(FieldSet fields, FieldShape shape, Func<string, string> say) =>
        string.Join(", ", fields.Members(shape.Name).Select(say));
}
