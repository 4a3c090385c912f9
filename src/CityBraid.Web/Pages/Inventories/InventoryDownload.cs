using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Sends an inventory as a file to whoever reads its page.</summary>
internal static class InventoryDownload
{
    /// <summary>The address of a file of the inventory that is read, with the choices made.</summary>
    public static string Address(InventoryReading reading, string format)
    {
        var join = reading.Choices.Length == 0 ? '?' : '&';
        return $"{reading.Visit.Link(reading.Path)}/export{reading.Choices}{join}format={format}";
    }

    /// <summary>Sends the file, or the page that says why not.</summary>
    internal static Task<IResult> SendAsync(
        [AsParameters] InventoryAddress address,
        [FromQuery(Name = "format")] string? format,
        InventoryDoor door,
        InventoryFiles files,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var compiled = reading.Compilation;
                var written = await files.WriteAsync(
                    address.Visit.Visitor.Actor,
                    new CompileRequest(
                        compiled.Place,
                        compiled.Year,
                        compiled.GwpSet.Name,
                        compiled.Level.Code
                    ),
                    format ?? string.Empty,
                    address.Visit.Reader.Language,
                    cancellation
                );
                return written.IsRefused
                    ? Answers.Problem(address.Visit, written.Refusal)
                    : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
            },
            cancellation
        );
}
