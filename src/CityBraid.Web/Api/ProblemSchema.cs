using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityBraid.Web;

/// <summary>Describes that a problem carries the findings that led to it.</summary>
internal sealed class ProblemSchema : IOpenApiSchemaTransformer
{
    /// <summary>Adds the findings to the schema of problem details.</summary>
    public async Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.JsonTypeInfo.Type != typeof(ProblemDetails) || context.Document is not { } document)
        {
            return;
        }

        var finding = await context.GetOrCreateSchemaAsync(
            typeof(FindingDocument),
            parameterDescription: null,
            cancellationToken
        );
        document.AddComponent(nameof(FindingDocument), finding);
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schema.Properties["findings"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "What is wrong with the data that came with the request, all at once.",
            Items = new OpenApiSchemaReference(nameof(FindingDocument), document),
        };
    }
}
