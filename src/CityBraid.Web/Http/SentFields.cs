namespace CityBraid.Web;

/// <summary>Reads what a form sends; what cannot be read is the sender's fault and told so.</summary>
internal static class SentFields
{
    /// <summary>The fields of a request's form.</summary>
    /// <exception cref="BadHttpRequestException">They break off, are too many or too long, or hold U+0000.
    /// </exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            if (form.Any(field => field.Value.Any(HasNull)))
            {
                throw new InvalidDataException("U+0000");
            }

            return form;
        }
        catch (Exception fault)
            when (fault is IOException or InvalidDataException or InvalidOperationException)
        {
            throw new BadHttpRequestException(fault.Message, fault);
        }
    }

    /// <summary>Whether a text holds U+0000, which PostgreSQL does not keep.</summary>
    public static bool HasNull(string? text) => text?.Contains('\0', StringComparison.Ordinal) is true;
}
