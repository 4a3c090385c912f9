using System.Text;
using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Keeps the maps of indicators, and draws them.</summary>
internal sealed class MapDesk(IndicatorDoor door, StoreFile store, OpenFile open, SaveRecord save)
{
    private const string Field = "map";

    /// <summary>The map of an indicator with its latest values by area; null when there is none.</summary>
    public async Task<Choropleth?> FindAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        CancellationToken cancellation
    )
    {
        if (
            found.Indicator.Record.Fields[Field] is not { } id
            || Latest(found.View.Board, found.Indicator) is not { } value
        )
        {
            return null;
        }

        var file = await open.RunAsync(visit.Visitor.Actor, id, cancellation);
        var map = file.IsRefused
            ? file.Refusal
            : AreaMap.Parse(Encoding.UTF8.GetString(file.Value.Bytes.Span));
        return map.IsRefused ? null : Choropleth.Of(map.Value, value);
    }

    /// <summary>Takes a map for an indicator.</summary>
    public async Task<IResult> TakeAsync(
        Visit visit,
        (string Place, string Code) asked,
        IFormFile? file,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit, asked.Place, asked.Code, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var refusal = await KeepAsync(visit, found.Value, file, cancellation);
        return refusal is null
            ? Answers.GoOn(visit, RecordAddress.Of(found.Value.View.Code, found.Value.Indicator.Record))
            : Answers.Problem(visit, refusal);
    }

    /// <summary>The latest value that is taken apart by areas.</summary>
    private static RollupValue? Latest(IndicatorBoard board, IndicatorDefinition indicator) =>
        board
            .Periods.OrderByDescending(period => period.To)
            .ThenByDescending(period => period.Days)
            .Select(period => board.Find(project: null, indicator.Code, period))
            .FirstOrDefault(value => value is { Categories.Count: > 0 });

    private async Task<Refusal?> KeepAsync(
        Visit visit,
        (IndicatorView View, IndicatorDefinition Indicator) found,
        IFormFile? file,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        if (actor.FindRefusal(Permission.WriteCooperation, found.View.Code) is { } forbidden)
        {
            return forbidden;
        }

        if (file is null)
        {
            return Refusal.Invalid("files.empty", ("file", string.Empty));
        }

        using var reader = new StreamReader(file.OpenReadStream());
        var text = await reader.ReadToEndAsync(cancellation);
        if (AreaMap.Parse(text) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var upload = new FileUpload(content, file.FileName, found.View.Code);
        var stored = await store.RunAsync(actor, upload, cancellation);
        if (stored.IsRefused)
        {
            return stored.Refusal;
        }

        var record = found.Indicator.Record;
        var fields = record.Fields.With([KeyValuePair.Create(Field, stored.Value.Id)]);
        var change = new RecordChange(new RecordDraft(record.Key, fields), record.Revision);
        var saved = await save.RunAsync(actor, change, cancellation);
        return saved.Refusal;
    }
}
