using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityBraid.Web;

/// <summary>How the interface describes itself: OpenAPI 3.1.</summary>
internal static class ApiDescription
{
    private const string Bearer = "bearer";

    /// <summary>Registers the description <c>v1</c>.</summary>
    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = endpoint =>
                    endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
                options.AddDocumentTransformer(Introduce);
                options.AddSchemaTransformer(Number);
                options.AddSchemaTransformer(Choices);
            }
        );

    private static Task Introduce(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellation
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "CityBraid",
            Version = "v1",
            Description =
                "Facts entered once, and what is made of them. Numbers are exact, dates ISO 8601, years "
                + "Gregorian, whatever the language; sentences follow Accept-Language.",
        };
        // The address is the reader's: the one they fetched this from.
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        AddFindings(document);
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(
            StringComparer.Ordinal
        )
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Bearer,
                Description = "A key for programs; without one only what is public is read.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement(),
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] },
        ];
        return Task.CompletedTask;
    }

    /// <summary>A problem carries the findings that led to it.</summary>
    private static void AddFindings(OpenApiDocument document)
    {
        if (document.Components?.Schemas?[nameof(ProblemDetails)].Properties is { } properties)
        {
            properties["findings"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "What is wrong with the data that came with the request, all at once.",
                Items = new OpenApiSchemaReference(nameof(FindingDocument), document),
            };
        }
    }

    private static Task Number(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellation
    )
    {
        var asked = context.JsonTypeInfo.Type;
        if ((Nullable.GetUnderlyingType(asked) ?? asked) == typeof(decimal))
        {
            schema.Type =
                asked == typeof(decimal)
                    ? JsonSchemaType.Number
                    : JsonSchemaType.Number | JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    }

    private static Task Choices(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellation
    )
    {
        var marks = context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(
            typeof(ChoicesAttribute),
            inherit: false
        );
        if (marks is [ChoicesAttribute choices])
        {
            schema.Enum = [.. choices.Names.Select(name => JsonValue.Create(name)!)];
        }

        return Task.CompletedTask;
    }
}
