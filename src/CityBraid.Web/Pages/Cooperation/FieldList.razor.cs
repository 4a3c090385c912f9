using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Fields of a record that say something, with their names.</summary>
public sealed partial class FieldList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The fields that the kind may have.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<FieldShape> Shapes { get; set; }

    /// <summary>What the record says.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    /// <summary>The names of fields that the page shows elsewhere.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Without { get; set; } = [];

    private IEnumerable<FieldShape> Shown =>
        Shapes.Where(shape =>
            shape.Name is not (CooperationRecord.NameField or "sources" or "synthetic")
            && !Without.Contains(shape.Name, StringComparer.Ordinal)
            && (Fields.Has(shape.Name) || Fields.Members(shape.Name).Count > 0)
        );
}
