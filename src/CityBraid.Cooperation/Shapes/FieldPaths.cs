namespace CityBraid.Cooperation;

/// <summary>Finds which field a path belongs to.</summary>
public static class FieldPaths
{
    private const int ColumnAt = 2;

    /// <summary>The field of a path, or the column when it lies in a row; null when there is none.</summary>
    public static FieldShape? Find(RecordShape shape, string path)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split(FieldSet.Separator);
        var field = shape.Find(parts[0]);
        return field?.Type == FieldType.Rows && parts.Length > ColumnAt
            ? field.Columns.FirstOrDefault(column => column.Name == parts[ColumnAt])
            : field;
    }
}
