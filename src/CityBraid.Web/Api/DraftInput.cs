using System.ComponentModel;
using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A file to be kept as a draft, and how to read it.</summary>
/// <param name="File">The workbook or table.</param>
/// <param name="Year">The year it is about, in either era, when it does not say so itself.</param>
/// <param name="Mapping">The mapping to read it by.</param>
internal sealed record DraftInput(
    IFormFile File,
    [property: FromQuery(Name = "year"), Description("The year, in either era, when the file names none.")]
        string? Year = null,
    [property: FromQuery(Name = "mapping"), Description("The name of a mapping.")] string? Mapping = null
)
{
    /// <summary>The import that the draft prepares, or what is wrong with it.</summary>
    public Result<ImportRequest> ToRequest(string place) =>
        new ImportInput(File, Year, Mapping).ToRequest(place);
}
