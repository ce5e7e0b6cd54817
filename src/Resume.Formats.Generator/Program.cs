using Resume.Formats.Generator;

// generator <imports> <output folder> <namespace> <template>...
if (args is not [var imports, var folder, var targetNamespace, .. { Length: > 0 } templates])
{
    Console.Error.WriteLine("usage: Resume.Formats.Generator IMPORTS OUTPUT-FOLDER NAMESPACE TEMPLATE...");
    return 2;
}

return await new TemplateGenerator(imports, folder, targetNamespace).RunAsync(templates) ? 0 : 1;
