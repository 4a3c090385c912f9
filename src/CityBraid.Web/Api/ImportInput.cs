using System.ComponentModel;
using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A file to be imported, and how to read it.</summary>
/// <param name="File">The workbook or table.</param>
/// <param name="Year">The year it is about, in either era, when it does not say so itself.</param>
/// <param name="Mapping">The mapping to read it by.</param>
/// <param name="Preview">Whether nothing is to be saved.</param>
/// <param name="Run">Whether it is to go on by itself.</param>
internal sealed record ImportInput(
    IFormFile File,
    [property: FromQuery(Name = "year"), Description("The year, in either era, when the file names none.")]
        string? Year = null,
    [property: FromQuery(Name = "mapping"), Description("The name of a mapping.")] string? Mapping = null,
    [property: FromQuery(Name = "preview"), Description("Whether nothing is to be saved.")]
        bool Preview = false,
    [property: FromQuery(Name = "run"), Description("Whether it is to go on by itself, as a run.")]
        bool Run = false
)
{
    /// <summary>The request, or what is wrong with it.</summary>
    public Result<ImportRequest> ToRequest(string place)
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Refusal.NotFound("places.not-here", ("place", place));
        }

        if (Run && Preview)
        {
            return Refusal.Invalid("api.preview-as-run");
        }

        var year = Year is null ? null : CalendarYear.Find(Year);
        return Year is not null && year is null
            ? Refusal.Invalid("api.not-a-year", ("text", Year))
            : new ImportRequest(
                File.OpenReadStream(),
                Path.GetFileName(File.FileName),
                code,
                year?.Number,
                Mapping,
                Preview
            );
    }
}
