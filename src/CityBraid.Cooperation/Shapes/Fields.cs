namespace CityBraid.Cooperation;

/// <summary>Says the fields of a shape in few words.</summary>
internal static class Fields
{
    /// <summary>How far work has come.</summary>
    public static readonly string[] Progress = ["not-started", "in-progress", "done", "dropped"];

    /// <summary>How sure a count is.</summary>
    public static readonly string[] Qualifiers = ["exactly", "around", "more-than"];

    private static readonly string[] RecordLanguages = [.. RecordShape.Languages];

    public static FieldShape Name => Local(CooperationRecord.NameField).Required();

    public static FieldShape Text(string name) => new(name, FieldType.Text);

    public static FieldShape Link(string name) => new(name, FieldType.Link);

    /// <summary>Papers that belong to a record, with where each lies.</summary>
    public static FieldShape Documents(params string[] forms) =>
        Rows(
            "documents",
            Local("title").Required(),
            Choice("form", forms),
            Link("address").Required(),
            Choice("language", RecordLanguages),
            Date("date")
        );

    public static FieldShape Local(string name) => new(name, FieldType.Local);

    public static FieldShape Long(string name) => new(name, FieldType.LongLocal);

    public static FieldShape Date(string name) => new(name, FieldType.Date);

    public static FieldShape Number(string name) => new(name, FieldType.Number);

    public static FieldShape Flag(string name) => new(name, FieldType.Flag);

    public static FieldShape Choice(string name, params string[] choices) =>
        new(name, FieldType.Choice) { Choices = choices };

    public static FieldShape Choices(string name, params string[] choices) =>
        new(name, FieldType.Choices) { Choices = choices };

    public static FieldShape One(string name, RecordKind target) =>
        new(name, FieldType.Reference) { Target = target };

    public static FieldShape Many(string name, RecordKind target) =>
        new(name, FieldType.References) { Target = target };

    public static FieldShape Rows(string name, params FieldShape[] columns) =>
        new(name, FieldType.Rows) { Columns = columns };

    /// <summary>Rows that are named by a record each: at most one row a record.</summary>
    public static FieldShape RowsOf(string name, RecordKind target, params FieldShape[] columns) =>
        Rows(name, columns) with
        {
            Target = target,
        };

    /// <summary>A shape with what every record may say of itself.</summary>
    public static RecordShape Shape(RecordKind kind, params FieldShape[] fields) =>
        new(
            kind,
            [
                .. fields,
                Long("note"),
                Rows("sources", One("document", RecordKind.Document).Required(), Text("paragraph")),
                Flag("synthetic"),
            ]
        );
}
