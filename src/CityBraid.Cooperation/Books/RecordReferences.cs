namespace CityBraid.Cooperation;

/// <summary>Finds what a record refers to.</summary>
internal static class RecordReferences
{
    public static IEnumerable<RecordReference> Of(CooperationRecord record) =>
        Of(record.Fields, RecordShape.Of(record.Key.Kind).Fields, string.Empty);

    public static IEnumerable<RecordReference> Of(
        FieldSet fields,
        IReadOnlyList<FieldShape> shapes,
        string start
    ) => shapes.SelectMany(shape => Of(fields, shape, start));

    private static IEnumerable<RecordReference> Of(FieldSet fields, FieldShape shape, string start)
    {
        var path = start + shape.Name;
        return shape.Type switch
        {
            FieldType.Reference => fields[shape.Name] is { } code
                ? [new RecordReference(path, shape.Target!.Value, code)]
                : [],
            FieldType.References => fields
                .Members(shape.Name)
                .Select(member => new RecordReference(
                    path + FieldSet.Separator + member,
                    shape.Target!.Value,
                    member
                )),
            FieldType.Rows => fields.Rows(shape.Name).SelectMany(row => OfRow(row, shape, path)),
            _ => [],
        };
    }

    private static IEnumerable<RecordReference> OfRow(
        KeyValuePair<string, FieldSet> row,
        FieldShape shape,
        string path
    )
    {
        var start = path + FieldSet.Separator + row.Key;
        var inside = Of(row.Value, shape.Columns, start + FieldSet.Separator);
        return shape.Target is { } kind ? inside.Prepend(new RecordReference(start, kind, row.Key)) : inside;
    }
}
