namespace CityBraid.Web;

/// <summary>Says of a draft that its form has another version by now, or is offered no more.</summary>
public sealed partial class FormVersionNotice
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required KeptReport Kept { get; set; }

    private string? Told { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (!Kept.IsDraft || Shipped.Find(Kept.Request.Pack) is not null)
        {
            return;
        }

        var forms = await Forms.RunAsync(Visit.Visitor.Actor, Kept.Request.Place, CancellationToken.None);
        var offered = forms.Value?.FirstOrDefault(one => one.Pack.Name == Kept.Request.Pack)?.Pack.Version;
        Told =
            offered is null ? Say("kept.form-gone")
            : offered != Kept.Version ? Say("kept.form-newer", ("version", Kept.Version), ("now", offered))
            : null;
    }

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
