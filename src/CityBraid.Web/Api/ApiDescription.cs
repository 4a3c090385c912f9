using Microsoft.OpenApi;

namespace CityBraid.Web;

/// <summary>How the interface describes itself: OpenAPI 3.1.</summary>
internal static class ApiDescription
{
    /// <summary>Registers the description <c>v1</c>.</summary>
    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = endpoint =>
                    endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "CityBraid",
                            Version = "v1",
                            Description =
                                "Facts entered once, and what is made of them. Numbers are exact, dates "
                                + "ISO 8601, years Gregorian, whatever the language; sentences follow "
                                + "Accept-Language.",
                        };
                        // The address is the reader's: the one they fetched this from.
                        document.Servers?.Clear();
                        return Task.CompletedTask;
                    }
                );
                options.AddSchemaTransformer(
                    (schema, context, _) =>
                    {
                        var type =
                            Nullable.GetUnderlyingType(context.JsonTypeInfo.Type)
                            ?? context.JsonTypeInfo.Type;
                        if (type == typeof(decimal))
                        {
                            schema.Type =
                                type == context.JsonTypeInfo.Type
                                    ? JsonSchemaType.Number
                                    : JsonSchemaType.Number | JsonSchemaType.Null;
                        }

                        return Task.CompletedTask;
                    }
                );
            }
        );
}
