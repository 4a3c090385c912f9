using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which records a caller asks for.</summary>
internal sealed class RecordListQuery
{
    /// <summary>The workspace; all when none is named.</summary>
    [FromQuery(Name = "workspace")]
    public string? Workspace { get; init; }

    /// <summary>Words that the name holds.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>The status.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>The code of another record that is named: a country, an organisation.</summary>
    [FromQuery(Name = "naming")]
    public string? Naming { get; init; }

    /// <summary>The records of a kind that are asked for, or why that makes no sense.</summary>
    public Result<RecordQuery> Of(RecordKind kind)
    {
        var query = new RecordQuery(kind)
        {
            Text = Text,
            Status = Status,
            Naming = Naming,
        };
        if (Workspace is null)
        {
            return query;
        }

        var code = ApiTexts.Place(Workspace);
        return code.IsRefused ? code.Refusal : query with { Workspace = code.Value };
    }
}
