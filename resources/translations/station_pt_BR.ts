<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>station</name>
  <message>
   <source>  {header} was left aside.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>  {header} foi deixado de lado.</translation>
  </message>
  <message>
   <source>  {header} was read as {field}.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>  {header} foi lido como {field}.</translation>
  </message>
  <message>
   <source>(saved − spent) ÷ spent</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>(poupado − gasto) ÷ gasto</translation>
  </message>
  <message>
   <source>({ai}) is empty or has foreign characters</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) está vazio ou tem caracteres estranhos</translation>
  </message>
  <message>
   <source>({ai}) is too long, or its separator is missing</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) é longo demais ou falta o separador</translation>
  </message>
  <message>
   <source>({ai}) stands twice</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) aparece duas vezes</translation>
  </message>
  <message>
   <source>1 item</source>
   <extracomment>views/job_panel</extracomment>
   <translation>1 item</translation>
  </message>
  <message>
   <source>2 hours around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>2 horas em torno</translation>
  </message>
  <message>
   <source>2026-01-01 2026-03-31</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>2026-01-01 2026-03-31</translation>
  </message>
  <message>
   <source>3 days around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>3 dias em torno</translation>
  </message>
  <message>
   <source>7 to 10 digits</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>de 7 a 10 dígitos</translation>
  </message>
  <message>
   <source>&lt; 24 h</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>&lt; 24 h</translation>
  </message>
  <message>
   <source>&lt; 8 h</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>&lt; 8 h</translation>
  </message>
  <message>
   <source>A COMMAND</source>
   <extracomment>refusals</extracomment>
   <translation>UM COMANDO</translation>
  </message>
  <message>
   <source>A NEW LIST</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>LISTA NOVA</translation>
  </message>
  <message>
   <source>A carton</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Uma caixa</translation>
  </message>
  <message>
   <source>A case is open for {carton}.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Há um caso aberto sobre {carton}.</translation>
  </message>
  <message>
   <source>A case is open with all that is known.</source>
   <extracomment>words_returns</extracomment>
   <translation>Há um caso aberto com tudo o que se sabe.</translation>
  </message>
  <message>
   <source>A code is too long for a barcode on this label. Ask a supervisor.</source>
   <extracomment>labels/raster</extracomment>
   <translation>Um código é longo demais para um código de barras nesta etiqueta. Pergunte ao supervisor.</translation>
  </message>
  <message>
   <source>A day around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Um dia em torno</translation>
  </message>
  <message>
   <source>A figure</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Um indicador</translation>
  </message>
  <message>
   <source>A new list</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Uma lista nova</translation>
  </message>
  <message>
   <source>A new serial. The old one stays its name.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Um serial novo. O antigo fica como nome.</translation>
  </message>
  <message>
   <source>A pallet</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Um palete</translation>
  </message>
  <message>
   <source>A parcel that nobody announced</source>
   <extracomment>exchange/demo_inbounds, exchange/demo_triage</extracomment>
   <translation>Um volume que ninguém anunciou</translation>
  </message>
  <message>
   <source>A part was replaced</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Uma peça foi substituída</translation>
  </message>
  <message>
   <source>A part was swapped</source>
   <extracomment>words_cases</extracomment>
   <translation>Uma peça foi trocada</translation>
  </message>
  <message>
   <source>A photo was taken.</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Foi tirada uma foto.</translation>
  </message>
  <message>
   <source>A place</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Um lugar</translation>
  </message>
  <message>
   <source>A second count: scan all of it, whatever was counted before.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Segunda contagem: escaneie tudo, mesmo o que já foi contado.</translation>
  </message>
  <message>
   <source>A shift</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Um turno</translation>
  </message>
  <message>
   <source>A supervisor can lift this: press F10.</source>
   <extracomment>refusals</extracomment>
   <translation>Um supervisor pode autorizar: aperte F10.</translation>
  </message>
  <message>
   <source>A supervisor decided it</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Um supervisor decidiu</translation>
  </message>
  <message>
   <source>A test, and how it came out.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Um teste e o resultado dele.</translation>
  </message>
  <message>
   <source>A unit</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Uma unidade</translation>
  </message>
  <message>
   <source>A unit is worth {value} {currency}; {typical} is typical of this client.</source>
   <extracomment>advice</extracomment>
   <translation>Uma unidade vale {value} {currency}; o comum neste cliente é {typical}.</translation>
  </message>
  <message>
   <source>A unit itself: {client}, order {order}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Uma unidade solta: {client}, pedido {order}</translation>
  </message>
  <message>
   <source>A week around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Uma semana em torno</translation>
  </message>
  <message>
   <source>A-01</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>A-01</translation>
  </message>
  <message>
   <source>A-01-03, A-01-04</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>A-01-03, A-01-04</translation>
  </message>
  <message>
   <source>ALL APPROVED</source>
   <extracomment>refusals_counting</extracomment>
   <translation>TUDO APROVADO</translation>
  </message>
  <message>
   <source>ALL FULL</source>
   <extracomment>workflows/places</extracomment>
   <translation>TUDO CHEIO</translation>
  </message>
  <message>
   <source>ALL HERE</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>TUDO AQUI</translation>
  </message>
  <message>
   <source>ALL PICKED</source>
   <extracomment>workflows/picking</extracomment>
   <translation>TUDO SEPARADO</translation>
  </message>
  <message>
   <source>ALL RECEIVED</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>TUDO RECEBIDO</translation>
  </message>
  <message>
   <source>AN ORDER</source>
   <extracomment>workflows/storing</extracomment>
   <translation>UM PEDIDO</translation>
  </message>
  <message>
   <source>ANNOUNCED</source>
   <extracomment>labels/receipt</extracomment>
   <translation>ANUNCIADO</translation>
  </message>
  <message>
   <source>ARRIVED</source>
   <extracomment>labels/receipt</extracomment>
   <translation>CHEGADA</translation>
  </message>
  <message>
   <source>AS IN THE BOOK</source>
   <extracomment>workflows/counting</extracomment>
   <translation>COMO NO REGISTRO</translation>
  </message>
  <message>
   <source>AS IT WAS</source>
   <extracomment>refusals_office</extracomment>
   <translation>SEM MUDANÇA</translation>
  </message>
  <message>
   <source>ASN-1001</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>ASN-1001</translation>
  </message>
  <message>
   <source>About this file</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>Sobre este arquivo</translation>
  </message>
  <message>
   <source>Accessories</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Acessórios</translation>
  </message>
  <message>
   <source>Accessories saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Acessórios salvos</translation>
  </message>
  <message>
   <source>Accessory</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds</extracomment>
   <translation>Acessório</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Exatidão</translation>
  </message>
  <message>
   <source>Acts that set a block or a rule aside ÷ acts that can be stopped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Atos que deixam de lado um bloqueio ou uma regra ÷ atos que podem ser barrados.</translation>
  </message>
  <message>
   <source>Acts there</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Atos lá</translation>
  </message>
  <message>
   <source>Add --yes if the company has a new prefix: {count} numbers were given out with {prefix}, and stay as they are.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Acrescente --yes se a empresa tem um prefixo novo: {count} números foram dados com {prefix}, e ficam como estão.</translation>
  </message>
  <message>
   <source>Add --yes: {count} people have a badge now, and it stops working.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Acrescente --yes: {count} pessoas têm um crachá agora, e ele deixa de valer.</translation>
  </message>
  <message>
   <source>Add serial= or location= to the address in the settings: {count} USB devices are {device}.</source>
   <extracomment>devices/usb_identity</extracomment>
   <translation>Acrescente serial= ou location= ao endereço nas configurações: {count} dispositivos USB são {device}.</translation>
  </message>
  <message>
   <source>Add the column {missing} to {name}. Its columns are: {headers}.</source>
   <extracomment>exchange/columns</extracomment>
   <translation>Acrescente a coluna {missing} a {name}. As colunas são: {headers}.</translation>
  </message>
  <message>
   <source>Add {key} to {file}: it is needed.</source>
   <extracomment>settings</extracomment>
   <translation>Acrescente {key} a {file}: é necessário.</translation>
  </message>
  <message>
   <source>Added at packing.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>Acrescentado na embalagem.</translation>
  </message>
  <message>
   <source>Added at packing: {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Acrescentado na embalagem: {units} de {name}.</translation>
  </message>
  <message>
   <source>Address</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Depois</translation>
  </message>
  <message>
   <source>Age</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Idade</translation>
  </message>
  <message>
   <source>All four sets</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Os quatro grupos</translation>
  </message>
  <message>
   <source>All units</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All {count} events hold: each is tied to the one before it.</source>
   <extracomment>paper_units</extracomment>
   <translation>Os {count} eventos estão íntegros: cada um está ligado ao anterior.</translation>
  </message>
  <message>
   <source>All {count} units in the book fit.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>As {count} unidades do registro se encaixam.</translation>
  </message>
  <message>
   <source>All, finished ones too</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Todos, também terminados</translation>
  </message>
  <message>
   <source>All, released ones too</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Todas, também as liberadas</translation>
  </message>
  <message>
   <source>Also to be scanned</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Escanear também</translation>
  </message>
  <message>
   <source>Alt+←  Back</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Alt+←  Voltar</translation>
  </message>
  <message>
   <source>Always</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>Amount</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Valor</translation>
  </message>
  <message>
   <source>An order</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Um pedido</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>E mais {count}.</translation>
  </message>
  <message>
   <source>Annex to the commercial invoice</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>Anexo à fatura comercial</translation>
  </message>
  <message>
   <source>Annex to the invoice</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Anexo da fatura</translation>
  </message>
  <message>
   <source>Announced</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/search_about, words_kinds</extracomment>
   <translation>Anunciado</translation>
  </message>
  <message>
   <source>Announced as</source>
   <extracomment>words_facts</extracomment>
   <translation>Anunciada como</translation>
  </message>
  <message>
   <source>Another client's</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>De outro cliente</translation>
  </message>
  <message>
   <source>Another grade than the rule's</source>
   <extracomment>words_reports</extracomment>
   <translation>Outro grau que não o da regra</translation>
  </message>
  <message>
   <source>Another grade than the rule's, one step off.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Outro grau que não o da regra, a um passo.</translation>
  </message>
  <message>
   <source>Another lane than the rule's</source>
   <extracomment>words_reports</extracomment>
   <translation>Outra pista que não a da regra</translation>
  </message>
  <message>
   <source>Another lane than the rule's. This is kept.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Outra pista que não a da regra. Fica registrado.</translation>
  </message>
  <message>
   <source>Another unit</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Outra unidade</translation>
  </message>
  <message>
   <source>Answer the question on the screen first.</source>
   <extracomment>modes/counting_actions, modes/counting_scans, modes/packing_actions, modes/packing_scans, modes/receiving_actions, modes/receiving_scans, modes/repair_actions, modes/repair_scans, modes/returns_actions, modes/returns_scans, modes/returns_unreadable, modes/storing_actions, modes/storing_scans</extracomment>
   <translation>Responda antes à pergunta da tela.</translation>
  </message>
  <message>
   <source>Answer the question.</source>
   <extracomment>modes/counting_task, modes/packing_prompts, modes/receiving_prompts, modes/repair_look, modes/returns_prompts, modes/storing_prompts</extracomment>
   <translation>Responda à pergunta.</translation>
  </message>
  <message>
   <source>Answer, ms</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Resposta, ms</translation>
  </message>
  <message>
   <source>Answers nothing</source>
   <extracomment>cli/tray</extracomment>
   <translation>Não responde</translation>
  </message>
  <message>
   <source>Any bench may go on with it.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Qualquer bancada pode continuar com ele.</translation>
  </message>
  <message>
   <source>Any other code, then Enter</source>
   <extracomment>views/simulator</extracomment>
   <translation>Qualquer outro código e Enter</translation>
  </message>
  <message>
   <source>Approve</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Aprovar</translation>
  </message>
  <message>
   <source>Approve all</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Aprovar tudo</translation>
  </message>
  <message>
   <source>Approved: {missing} missing, {placed} placed, {cases} exceptions opened.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>Aprovado: {missing} em falta, {placed} no lugar, {cases} exceções abertas.</translation>
  </message>
  <message>
   <source>Arrived</source>
   <extracomment>audits/reports, views/audit/search_about</extracomment>
   <translation>Chegada</translation>
  </message>
  <message>
   <source>Arrived {at}</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>Chegou: {at}</translation>
  </message>
  <message>
   <source>As it stands now</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Como está agora</translation>
  </message>
  <message>
   <source>As it was imported.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Como foi importado.</translation>
  </message>
  <message>
   <source>As of</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Na data</translation>
  </message>
  <message>
   <source>As the record stood on {at}.</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>Conforme o registro neste momento: {at}.</translation>
  </message>
  <message>
   <source>Ask</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Perguntar</translation>
  </message>
  <message>
   <source>Ask a second person: nobody lifts a block of their own.</source>
   <extracomment>refusals</extracomment>
   <translation>Peça a outra pessoa: ninguém libera o próprio bloqueio.</translation>
  </message>
  <message>
   <source>Ask a second person: this takes two.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Peça a outra pessoa: isto exige duas.</translation>
  </message>
  <message>
   <source>Ask a supervisor for a badge that is valid here.</source>
   <extracomment>refusals</extracomment>
   <translation>Peça ao supervisor um crachá válido aqui.</translation>
  </message>
  <message>
   <source>Ask again what is shown</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Consultar de novo</translation>
  </message>
  <message>
   <source>Ask another supervisor: nobody takes away the own role or badge.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Peça a outro supervisor: ninguém tira a própria função ou o próprio crachá.</translation>
  </message>
  <message>
   <source>Ask at {bench}: order {order} is in hand there.</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>Pergunte em {bench}: o pedido {order} está lá.</translation>
  </message>
  <message>
   <source>Ask for at least {least} units, and {each} events for each of them.</source>
   <extracomment>cli/measure_base</extracomment>
   <translation>Peça ao menos {least} unidades e {each} eventos para cada uma.</translation>
  </message>
  <message>
   <source>Ask for fewer days, or for CSV: this format takes {most} rows.</source>
   <extracomment>exchange/client_report_files</extracomment>
   <translation>Peça menos dias, ou CSV: este formato aceita {most} linhas.</translation>
  </message>
  <message>
   <source>Ask for help: the database of this machine could not be brought up to date ({reason}).</source>
   <extracomment>models/embedded</extracomment>
   <translation>Peça ajuda: o banco de dados desta máquina não pôde ser atualizado ({reason}).</translation>
  </message>
  <message>
   <source>Ask for more units or fewer scans: {found} units can still be packed.</source>
   <extracomment>cli/measure_orders</extracomment>
   <translation>Peça mais unidades ou menos leituras: ainda se podem embalar {found} unidades.</translation>
  </message>
  <message>
   <source>Ask for single units: {number} has more than {most}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Peça unidades avulsas: {number} tem mais de {most}.</translation>
  </message>
  <message>
   <source>Ask for {recall} itself to be released: the unit is on its list.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Peça a liberação de {recall}: a unidade está na lista dele.</translation>
  </message>
  <message>
   <source>Ask the administrator to set the company's GS1 prefix: station site --sscc-prefix PREFIX.</source>
   <extracomment>refusals</extracomment>
   <translation>Peça ao administrador que informe o prefixo GS1 da empresa: station site --sscc-prefix PREFIX.</translation>
  </message>
  <message>
   <source>Ask the carrier for a smaller label: it may have {most} MB.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Peça à transportadora uma etiqueta menor: pode ter {most} MB.</translation>
  </message>
  <message>
   <source>Ask the carrier for the label again: its content is not {media}.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Peça a etiqueta de novo à transportadora: o conteúdo não é {media}.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: order {order} is in hand there.</source>
   <extracomment>refusals</extracomment>
   <translation>Pergunte a {person} em {bench}: o pedido {order} está lá.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: shipment {inbound} is in hand there.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Pergunte a {person} em {bench}: a remessa {inbound} está lá.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: this parcel is in hand there.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Pergunte a {person} em {bench}: este volume está lá.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: this unit is in hand there.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pergunte a {person} em {bench}: esta unidade está lá.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: {place} is being counted there.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Pergunte a {person} em {bench}: {place} está sendo contado lá.</translation>
  </message>
  <message>
   <source>Asked</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Foi pedido</translation>
  </message>
  <message>
   <source>At every touch</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>A cada movimento</translation>
  </message>
  <message>
   <source>At least, g</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>No mínimo, g</translation>
  </message>
  <message>
   <source>At the bench</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Na bancada</translation>
  </message>
  <message>
   <source>At the server</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>No servidor</translation>
  </message>
  <message>
   <source>At {place}</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Em {place}</translation>
  </message>
  <message>
   <source>Audit</source>
   <extracomment>views/words</extracomment>
   <translation>Auditoria</translation>
  </message>
  <message>
   <source>BACK ALREADY</source>
   <extracomment>words_returns</extracomment>
   <translation>JÁ DEVOLVIDO</translation>
  </message>
  <message>
   <source>BEING COUNTED</source>
   <extracomment>refusals_storing</extracomment>
   <translation>EM CONTAGEM</translation>
  </message>
  <message>
   <source>BENCH</source>
   <extracomment>labels/certificate, labels/receipt, labels/vendor_papers</extracomment>
   <translation>BANCADA</translation>
  </message>
  <message>
   <source>BENCH CLOSED</source>
   <extracomment>refusals_office</extracomment>
   <translation>BANCADA FECHADA</translation>
  </message>
  <message>
   <source>BOOKED</source>
   <extracomment>workflows/counting</extracomment>
   <translation>LANÇADO</translation>
  </message>
  <message>
   <source>BOX IS CLOSED</source>
   <extracomment>refusals</extracomment>
   <translation>CAIXA FECHADA</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>views/audit/count_form, views/audit/figure_form, views/audit/hold_form</extracomment>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Back in stock</source>
   <extracomment>paper_units</extracomment>
   <translation>De volta ao estoque</translation>
  </message>
  <message>
   <source>Back to stock</source>
   <extracomment>words_kinds</extracomment>
   <translation>De volta ao estoque</translation>
  </message>
  <message>
   <source>Back to the customer</source>
   <extracomment>words_states</extracomment>
   <translation>De volta ao comprador</translation>
  </message>
  <message>
   <source>Back to the page before</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Voltar à página anterior</translation>
  </message>
  <message>
   <source>Back to the vendor</source>
   <extracomment>words_states</extracomment>
   <translation>De volta ao fornecedor</translation>
  </message>
  <message>
   <source>Back to {vendor}</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>De volta a {vendor}</translation>
  </message>
  <message>
   <source>Bad answer: grade at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Resposta ruim: grau máximo</translation>
  </message>
  <message>
   <source>Bad: at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Ruim: no máximo</translation>
  </message>
  <message>
   <source>Badge</source>
   <extracomment>audits/office</extracomment>
   <translation>Crachá</translation>
  </message>
  <message>
   <source>Badge changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Crachá alterado</translation>
  </message>
  <message>
   <source>Badge of a supervisor</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Crachá de um supervisor</translation>
  </message>
  <message>
   <source>Badge of {name}</source>
   <extracomment>cli/tray_audit, exchange/demo_scans</extracomment>
   <translation>Crachá de {name}</translation>
  </message>
  <message>
   <source>Badge since</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Crachá desde</translation>
  </message>
  <message>
   <source>Badges</source>
   <extracomment>paper_office, workflows/audit_office</extracomment>
   <translation>Crachás</translation>
  </message>
  <message>
   <source>Base it is measured against</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Base de comparação</translation>
  </message>
  <message>
   <source>Battery</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Bateria</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows, views/audit/figure_stated, views/audit/office_seen</extracomment>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before that</source>
   <extracomment>views/audit/case_words, words_facts</extracomment>
   <translation>Antes disso</translation>
  </message>
  <message>
   <source>Before: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Antes: {figure}</translation>
  </message>
  <message>
   <source>Begin an order first: its list is printed then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Comece antes um pedido: então sai a lista dele.</translation>
  </message>
  <message>
   <source>Begin an order first: this is for what you are sent to and do not find.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Comece antes um pedido: isto é para o que você foi buscar e não achou.</translation>
  </message>
  <message>
   <source>Believe the announced serials</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Aceitar os seriais anunciados</translation>
  </message>
  <message>
   <source>Bench</source>
   <extracomment>audits/office, audits/reports, paper_storing, views/audit/case_detail, views/audit/case_words, views/audit/figure_rows, views/audit/office_families, views/audit/search_words, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Bancada</translation>
  </message>
  <message>
   <source>Benches</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Bancadas</translation>
  </message>
  <message>
   <source>Benches beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Bancadas comparadas</translation>
  </message>
  <message>
   <source>Beyond economic repair.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Não compensa reparar.</translation>
  </message>
  <message>
   <source>Bin</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Box closed with something against it</source>
   <extracomment>words_reports</extracomment>
   <translation>Caixa fechada com algo contra</translation>
  </message>
  <message>
   <source>Bring the unit in hand to its tote first.</source>
   <extracomment>modes/returns_actions, modes/returns_unreadable</extracomment>
   <translation>Leve antes ao tote a unidade em mãos.</translation>
  </message>
  <message>
   <source>Bring tote {tote} to packing.</source>
   <extracomment>modes/storing_prompts, workflows/picking</extracomment>
   <translation>Leve o tote {tote} à embalagem.</translation>
  </message>
  <message>
   <source>Built in</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Montada</translation>
  </message>
  <message>
   <source>Built into</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Montada em</translation>
  </message>
  <message>
   <source>By</source>
   <extracomment>views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/hold_detail, views/audit/shrink_page, views/audit/unit_page, words_facts</extracomment>
   <translation>Por</translation>
  </message>
  <message>
   <source>By day</source>
   <extracomment>words_figures</extracomment>
   <translation>Por dia</translation>
  </message>
  <message>
   <source>By its events the unit is {told}, and its row says {now}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Pelos eventos a unidade está {told}, e a linha dela diz {now}.</translation>
  </message>
  <message>
   <source>By month</source>
   <extracomment>words_figures</extracomment>
   <translation>Por mês</translation>
  </message>
  <message>
   <source>By name. Read each figure with the work beside it: work differs, and this is no ranking.</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Por nome. Leia cada valor junto ao trabalho: o trabalho varia, e isto não é um ranking.</translation>
  </message>
  <message>
   <source>By rule: {grade}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Pela regra: {grade}</translation>
  </message>
  <message>
   <source>By the book</source>
   <extracomment>views/audit/count_detail, words_facts</extracomment>
   <translation>Pelo livro</translation>
  </message>
  <message>
   <source>By the book at</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Pelo registro em</translation>
  </message>
  <message>
   <source>By the book it is packed in another parcel</source>
   <extracomment>words_cases</extracomment>
   <translation>Pelo registro está em outro volume</translation>
  </message>
  <message>
   <source>By the book it lies at {place}.</source>
   <extracomment>refusals, workflows/storing</extracomment>
   <translation>Pelo registro está em {place}.</translation>
  </message>
  <message>
   <source>By value</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Por valor</translation>
  </message>
  <message>
   <source>By week</source>
   <extracomment>words_figures</extracomment>
   <translation>Por semana</translation>
  </message>
  <message>
   <source>CANCELLED</source>
   <extracomment>refusals, refusals_receiving, workflows/printing</extracomment>
   <translation>CANCELADO</translation>
  </message>
  <message>
   <source>CARRIED OUT BY</source>
   <extracomment>labels/certificate</extracomment>
   <translation>REALIZADO POR</translation>
  </message>
  <message>
   <source>CARRIER</source>
   <extracomment>labels/packing_list, labels/parcel, labels/vendor_papers</extracomment>
   <translation>TRANSPORTADORA</translation>
  </message>
  <message>
   <source>CARTON</source>
   <extracomment>paper_receiving</extracomment>
   <translation>CAIXA</translation>
  </message>
  <message>
   <source>CARTON IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>CAIXA RECEBIDA</translation>
  </message>
  <message>
   <source>CHECK A FIELD</source>
   <extracomment>refusals_office</extracomment>
   <translation>CONFIRA UM CAMPO</translation>
  </message>
  <message>
   <source>CHECK THE RANGE</source>
   <extracomment>refusals_office</extracomment>
   <translation>CONFIRA A FAIXA</translation>
  </message>
  <message>
   <source>CHECKING</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>CONFERINDO</translation>
  </message>
  <message>
   <source>CLEAR FIRST</source>
   <extracomment>refusals</extracomment>
   <translation>LIMPE ANTES</translation>
  </message>
  <message>
   <source>CLIENT</source>
   <extracomment>labels/manifest</extracomment>
   <translation>CLIENTE</translation>
  </message>
  <message>
   <source>CLOSED</source>
   <extracomment>labels/receipt, refusals_receiving, refusals_returns, workflows/packing</extracomment>
   <translation>FECHADO</translation>
  </message>
  <message>
   <source>COMPLETE</source>
   <extracomment>workflows/packing</extracomment>
   <translation>COMPLETO</translation>
  </message>
  <message>
   <source>CONFIRMED</source>
   <extracomment>bench_late</extracomment>
   <translation>CONFIRMADO</translation>
  </message>
  <message>
   <source>CONSOLE-1, CONSOLE-2</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>CONSOLE-1, CONSOLE-2</translation>
  </message>
  <message>
   <source>CORRECTED</source>
   <extracomment>workflows/naming</extracomment>
   <translation>CORRIGIDO</translation>
  </message>
  <message>
   <source>COUNT</source>
   <extracomment>workflows/counting</extracomment>
   <translation>CONTE</translation>
  </message>
  <message>
   <source>COUNT AGAIN</source>
   <extracomment>workflows/counting</extracomment>
   <translation>RECONTE</translation>
  </message>
  <message>
   <source>COUNT ANEW</source>
   <extracomment>workflows/counting</extracomment>
   <translation>CONTE DO ZERO</translation>
  </message>
  <message>
   <source>COUNTED</source>
   <extracomment>exchange/demo_pulses, refusals_counting, workflows/counting</extracomment>
   <translation>CONTADO</translation>
  </message>
  <message>
   <source>COUNTED BEFORE</source>
   <extracomment>workflows/counting</extracomment>
   <translation>JÁ CONTADO</translation>
  </message>
  <message>
   <source>COUNTED ONLY</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>SÓ CONTAGEM</translation>
  </message>
  <message>
   <source>CUT-OFF</source>
   <extracomment>labels/parcel, labels/pick_list</extracomment>
   <translation>HORA LIMITE</translation>
  </message>
  <message>
   <source>Cage</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Gaiola</translation>
  </message>
  <message>
   <source>Call a second person to lift a block.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Chame outra pessoa para liberar um bloqueio.</translation>
  </message>
  <message>
   <source>Call a second person: this was not proved to be the unit that left.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Chame outra pessoa: não se provou que é a unidade que saiu.</translation>
  </message>
  <message>
   <source>Call a supervisor: a whole list is not undone here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Chame um supervisor: uma lista inteira não se desfaz aqui.</translation>
  </message>
  <message>
   <source>Call a supervisor: it has left the dock.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Chame um supervisor: já saiu da doca.</translation>
  </message>
  <message>
   <source>Call a supervisor: one of the two has to be one.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Chame um supervisor: um dos dois precisa ser.</translation>
  </message>
  <message>
   <source>Call a supervisor: the unit has another code of this kind in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Chame um supervisor: a unidade já tem outro código deste tipo.</translation>
  </message>
  <message>
   <source>Call a supervisor: this needs a supervisor's badge.</source>
   <extracomment>refusals</extracomment>
   <translation>Chame o supervisor: é preciso o crachá dele.</translation>
  </message>
  <message>
   <source>Call a supervisor: this window opens for the badge of a supervisor alone.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Chame um supervisor: esta janela só abre com o crachá de um supervisor.</translation>
  </message>
  <message>
   <source>Call the administrator: this base has no warehouse yet. Run station db upgrade, then station site.</source>
   <extracomment>bench_sending</extracomment>
   <translation>Chame o administrador: esta base ainda não tem armazém. Execute station db upgrade e depois station site.</translation>
  </message>
  <message>
   <source>Call the lead: by the book it is in another parcel.</source>
   <extracomment>refusals</extracomment>
   <translation>Chame o líder: pelo registro está em outro volume.</translation>
  </message>
  <message>
   <source>Call the lead: by the book it is in parcel {parcel} of order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Chame o líder: pelo registro está no volume {parcel} do pedido {order}.</translation>
  </message>
  <message>
   <source>Call the lead: not everything is in stock.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Chame o líder: nem tudo está em estoque.</translation>
  </message>
  <message>
   <source>Call the lead: {units} of {name} are nowhere in stock.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Chame o líder: não há em estoque {units} de {name}.</translation>
  </message>
  <message>
   <source>Call the supervisor: printer {model} prints {found} dots a mm, the settings say {wanted}.</source>
   <extracomment>devices/zpl_printer</extracomment>
   <translation>Chame o supervisor: a impressora {model} imprime {found} pontos por mm, as configurações dizem {wanted}.</translation>
  </message>
  <message>
   <source>Call the supervisor: the printer's resolution is not that of the settings.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Chame o supervisor: a resolução da impressora não é a das configurações.</translation>
  </message>
  <message>
   <source>Call the supervisor: the scale answers in another language than the settings say.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Chame o supervisor: a balança responde em outra linguagem que a das configurações.</translation>
  </message>
  <message>
   <source>Call the supervisor: the scale reports a fault of its own.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Chame o supervisor: a balança acusa uma falha própria.</translation>
  </message>
  <message>
   <source>Call the supervisor: this user may not open {path}.</source>
   <extracomment>devices/hid_scanner, devices/serial_scanner, devices/usb_printer</extracomment>
   <translation>Chame o supervisor: este usuário não pode abrir {path}.</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: the demonstration's {name} is wrong in row {row} ({value}): {sentence}</source>
   <extracomment>exchange/demo</extracomment>
   <translation>Chame quem cuida do programa: {name} da demonstração está errado na linha {row} ({value}): {sentence}</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: the ledger refused this unit ({reason}).</source>
   <extracomment>exchange/units</extracomment>
   <translation>Chame quem cuida do programa: o livro recusou esta unidade ({reason}).</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: {reason}. The log has the rest.</source>
   <extracomment>audit</extracomment>
   <translation>Chame quem cuida do programa: {reason}. O resto está no log.</translation>
  </message>
  <message>
   <source>Call {person}: the database is away, and this bench had order {order} until {at}.</source>
   <extracomment>bench_away</extracomment>
   <translation>Chame {person}: o banco de dados não responde e esta bancada tinha o pedido {order} até {at}.</translation>
  </message>
  <message>
   <source>Came back</source>
   <extracomment>paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Voltou</translation>
  </message>
  <message>
   <source>Came {came} from {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Chegou de {place}: {came}.</translation>
  </message>
  <message>
   <source>Came {came}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Chegou: {came}.</translation>
  </message>
  <message>
   <source>Camera</source>
   <extracomment>views/words</extracomment>
   <translation>Câmera</translation>
  </message>
  <message>
   <source>Capacity</source>
   <extracomment>paper_units</extracomment>
   <translation>Capacidade</translation>
  </message>
  <message>
   <source>Carried out by</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Realizado por</translation>
  </message>
  <message>
   <source>Carrier</source>
   <extracomment>audits/reports, views/audit/search_about, words_facts, words_returns</extracomment>
   <translation>Transportadora</translation>
  </message>
  <message>
   <source>Carrier manifest</source>
   <extracomment>labels/manifest</extracomment>
   <translation>Manifesto da transportadora</translation>
  </message>
  <message>
   <source>Carrier's label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta da transportadora</translation>
  </message>
  <message>
   <source>Carton</source>
   <extracomment>audits/reports, paper_units, views/audit/search_words, words_facts</extracomment>
   <translation>Caixa</translation>
  </message>
  <message>
   <source>Carton damaged</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caixa danificada</translation>
  </message>
  <message>
   <source>Carton label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta da caixa</translation>
  </message>
  <message>
   <source>Carton made</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caixa criada</translation>
  </message>
  <message>
   <source>Carton opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caixa aberta</translation>
  </message>
  <message>
   <source>Carton or parcel</source>
   <extracomment>views/audit/unit_page, views/audit/unit_tables</extracomment>
   <translation>Caixa ou volume</translation>
  </message>
  <message>
   <source>Carton received</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caixa recebida</translation>
  </message>
  <message>
   <source>Carton {carton} with {units} units.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Caixa {carton} com {units} unidades.</translation>
  </message>
  <message>
   <source>Carton {carton}: {units} units, as the client listed them.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Caixa {carton}: {units} unidades, como o cliente listou.</translation>
  </message>
  <message>
   <source>Carton {code}</source>
   <extracomment>exchange/demo_inbounds, views/audit/timeline_words</extracomment>
   <translation>Caixa {code}</translation>
  </message>
  <message>
   <source>Carton, open</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Caixa, aberta</translation>
  </message>
  <message>
   <source>Carton, received sealed</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Caixa, recebida lacrada</translation>
  </message>
  <message>
   <source>Carton, sample as listed</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Caixa, amostra como na lista</translation>
  </message>
  <message>
   <source>Carton, sample: {left} to scan</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Caixa, amostra: {left} a escanear</translation>
  </message>
  <message>
   <source>Carton, still to come</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Caixa, ainda por chegar</translation>
  </message>
  <message>
   <source>Cartons</source>
   <extracomment>words_facts</extracomment>
   <translation>Caixas</translation>
  </message>
  <message>
   <source>Case</source>
   <extracomment>views/audit/case_detail, views/audit/unit_tables</extracomment>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Case assigned</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caso atribuído</translation>
  </message>
  <message>
   <source>Case decided</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caso decidido</translation>
  </message>
  <message>
   <source>Cases decided by their deadline ÷ cases decided.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Casos decididos no prazo ÷ casos decididos.</translation>
  </message>
  <message>
   <source>Cases opened: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Casos abertos: {count}.</translation>
  </message>
  <message>
   <source>Certificate</source>
   <extracomment>audits/reports, views/audit/search_words, views/audit/unit_papers, views/audit/unit_tables</extracomment>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Certificate of data erasure</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de apagamento de dados</translation>
  </message>
  <message>
   <source>Certificate of destruction</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de destruição</translation>
  </message>
  <message>
   <source>Certificate of test</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de teste</translation>
  </message>
  <message>
   <source>Certificate {number}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Certificado {number}</translation>
  </message>
  <message>
   <source>Certified</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Chain broken at no. {rev}: call whoever looks after the base</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Cadeia rompida no n.º {rev}: chame quem cuida da base</translation>
  </message>
  <message>
   <source>Chain whole: {count} events</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Cadeia íntegra: {count} eventos</translation>
  </message>
  <message>
   <source>Change it at the bench or with a new order: this order is {state}.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Mude na bancada ou com um pedido novo: este pedido está {state}.</translation>
  </message>
  <message>
   <source>Change something first: everything stands as it is typed.</source>
   <extracomment>views/audit/figure_acts</extracomment>
   <translation>Altere algo antes: tudo já está como foi digitado.</translation>
  </message>
  <message>
   <source>Change the number: a unit has it as its serial.</source>
   <extracomment>exchange/gathering</extracomment>
   <translation>Mude o número: uma unidade o tem como serial.</translation>
  </message>
  <message>
   <source>Changed</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Alterado</translation>
  </message>
  <message>
   <source>Changed by {person} on {at}.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Alterado por {person}: {at}.</translation>
  </message>
  <message>
   <source>Changed: {reason}</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Alterado: {reason}</translation>
  </message>
  <message>
   <source>Changes</source>
   <extracomment>views/audit/office_page</extracomment>
   <translation>Alterações</translation>
  </message>
  <message>
   <source>Check digit</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Dígito verificador</translation>
  </message>
  <message>
   <source>Check entry {place} of the list: it cannot be what it is.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Confira a entrada {place} da lista: assim não pode ser.</translation>
  </message>
  <message>
   <source>Check file {path}: it cannot be read.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Confira o arquivo {path}: não pode ser lido.</translation>
  </message>
  <message>
   <source>Check folder {folder}: it cannot be read.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Confira a pasta {folder}: não pode ser lida.</translation>
  </message>
  <message>
   <source>Check folder {folder}: it cannot be written to, or the disk is full.</source>
   <extracomment>devices/folder_printer</extracomment>
   <translation>Confira a pasta {folder}: não pode ser gravada ou o disco está cheio.</translation>
  </message>
  <message>
   <source>Check folder {folder}: photos cannot be copied to it.</source>
   <extracomment>devices/photo_gathering</extracomment>
   <translation>Confira a pasta {folder}: não é possível copiar fotos para ela.</translation>
  </message>
  <message>
   <source>Check folder {folder}: the photo cannot be stored.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Confira a pasta {folder}: a foto não pode ser guardada.</translation>
  </message>
  <message>
   <source>Check number {place} of the list: it cannot be so.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Confira o número {place} da lista: não pode ser assim.</translation>
  </message>
  <message>
   <source>Check queue {queue} in CUPS: it said {answer}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Confira a fila {queue} no CUPS: respondeu {answer}.</translation>
  </message>
  <message>
   <source>Check the camera: below grade A a photo is needed, and none came.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Confira a câmera: abaixo do grau A é preciso uma foto, e nenhuma chegou.</translation>
  </message>
  <message>
   <source>Check the camera: no photo came from it.</source>
   <extracomment>bench_words, modes/counting_actions</extracomment>
   <translation>Confira a câmera: nenhuma foto chegou.</translation>
  </message>
  <message>
   <source>Check the list: it cannot be what it is.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Confira a lista: assim não pode ser.</translation>
  </message>
  <message>
   <source>Check the network and the database server: it cannot be reached ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Confira a rede e o servidor do banco de dados: não responde ({reason}).</translation>
  </message>
  <message>
   <source>Check the printer and its USB cable: the connection broke.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Confira a impressora e o cabo USB: a conexão caiu.</translation>
  </message>
  <message>
   <source>Check the printer and its network cable: the connection broke.</source>
   <extracomment>devices/tcp_printer</extracomment>
   <translation>Confira a impressora e o cabo de rede: a conexão caiu.</translation>
  </message>
  <message>
   <source>Check the printer in the settings: CUPS has no queue {queue}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Confira a impressora nas configurações: o CUPS não tem a fila {queue}.</translation>
  </message>
  <message>
   <source>Check the printer in the settings: Windows has no {queue}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Confira a impressora nas configurações: o Windows não tem {queue}.</translation>
  </message>
  <message>
   <source>Check the range: both serials have the same length, the lower one first.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Confira a faixa: os dois seriais têm o mesmo comprimento, o menor primeiro.</translation>
  </message>
  <message>
   <source>Check {field}: it cannot be so.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Confira {field}: não pode ser assim.</translation>
  </message>
  <message>
   <source>Check {name} first: something uses it still.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Confira antes {name}: algo ainda o usa.</translation>
  </message>
  <message>
   <source>Check “{field}”. {why}</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Confira “{field}”. {why}</translation>
  </message>
  <message>
   <source>Check “{field}”: it cannot be so.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Confira “{field}”: não pode ser assim.</translation>
  </message>
  <message>
   <source>Checked</source>
   <extracomment>paper_units</extracomment>
   <translation>Conferido</translation>
  </message>
  <message>
   <source>Checked by hand: identity proved by its papers.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Conferida à mão: identidade provada pelos papéis.</translation>
  </message>
  <message>
   <source>Checked by hand: it is the unit of the book.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Conferida à mão: é a unidade do registro.</translation>
  </message>
  <message>
   <source>Checked: nothing is wrong.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Conferida: não há nada errado.</translation>
  </message>
  <message>
   <source>Choose C or worse, or test it again: a test failed.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escolha C ou pior, ou teste de novo: um teste falhou.</translation>
  </message>
  <message>
   <source>Choose C or worse, or test it again: {name} failed.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escolha C ou pior, ou teste de novo: {name} falhou.</translation>
  </message>
  <message>
   <source>Choose a bin or a cage: {place} is no place for stock.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha um endereço ou uma gaiola: {place} não é lugar de estoque.</translation>
  </message>
  <message>
   <source>Choose a bin or a cage: {place} takes returns of one lane only.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha um endereço ou uma gaiola: {place} recebe devoluções de uma só pista.</translation>
  </message>
  <message>
   <source>Choose a case of the list: this one is not known.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escolha um caso da lista: este não é conhecido.</translation>
  </message>
  <message>
   <source>Choose a client first: a SKU is its client's.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Escolha antes um cliente: um SKU é do seu cliente.</translation>
  </message>
  <message>
   <source>Choose a client from the list: {name} is not there.</source>
   <extracomment>views/audit/kpis_page, views/audit/reports_page</extracomment>
   <translation>Escolha um cliente da lista: {name} não está nela.</translation>
  </message>
  <message>
   <source>Choose a client to see its SKUs, or wait until a day is summed up.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Escolha um cliente para ver os SKUs dele, ou espere um dia ser totalizado.</translation>
  </message>
  <message>
   <source>Choose a grade next to the one that the answers say.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escolha um grau vizinho do que dizem as respostas.</translation>
  </message>
  <message>
   <source>Choose a grade next to {grade}: that is what the answers say.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escolha um grau vizinho de {grade}: é o que dizem as respostas.</translation>
  </message>
  <message>
   <source>Choose a hold from the list: this one is not known.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Escolha uma retenção da lista: esta não é conhecida.</translation>
  </message>
  <message>
   <source>Choose a place with the climate it needs: {place} does not have it for {name}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha um lugar com o clima exigido: {place} não o tem para {name}.</translation>
  </message>
  <message>
   <source>Choose another decision: the unit is not where this one could move it.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Escolha outra decisão: a unidade não está onde esta poderia movê-la.</translation>
  </message>
  <message>
   <source>Choose another hold: this one was released already.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Escolha outra retenção: esta já foi liberada.</translation>
  </message>
  <message>
   <source>Choose another lane: it goes to this one already.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escolha outra pista: já vai para esta.</translation>
  </message>
  <message>
   <source>Choose another name: {name} is taken.</source>
   <extracomment>refusals_office, workflows/audit_office</extracomment>
   <translation>Escolha outro nome: {name} já está em uso.</translation>
  </message>
  <message>
   <source>Choose another place: this one is kept for another client.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Escolha outro lugar: este está reservado para outro cliente.</translation>
  </message>
  <message>
   <source>Choose another place: {name} cannot be written ({reason}).</source>
   <extracomment>exchange/evidence, exchange/return_results</extracomment>
   <translation>Escolha outro local: não é possível gravar {name} ({reason}).</translation>
  </message>
  <message>
   <source>Choose another place: {path} cannot be written.</source>
   <extracomment>paper_audit</extracomment>
   <translation>Escolha outro local: não é possível gravar {path}.</translation>
  </message>
  <message>
   <source>Choose another place: {place} has room for {free} more, and {units} are in hand.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: em {place} cabem mais {free}, e há {units} em mãos.</translation>
  </message>
  <message>
   <source>Choose another place: {place} holds one product only, and it is not this one.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: {place} guarda um só produto, e não é este.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is for goods on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: {place} é para mercadoria retida.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is full.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: {place} está cheio.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is kept for {client}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: {place} está reservado para {client}.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is {climate}, which {name} does not stand.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escolha outro lugar: {place} é {climate}, o que {name} não suporta.</translation>
  </message>
  <message>
   <source>Choose another supervisor first: this is the last one.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Escolha antes outro supervisor: este é o último.</translation>
  </message>
  <message>
   <source>Choose another tote: order {order} waits in this one.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Escolha outro tote: o pedido {order} espera neste.</translation>
  </message>
  <message>
   <source>Choose how it came out.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escolha o resultado.</translation>
  </message>
  <message>
   <source>Choose how it is destroyed.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escolha como é destruída.</translation>
  </message>
  <message>
   <source>Choose how its data were erased.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escolha como os dados foram apagados.</translation>
  </message>
  <message>
   <source>Choose its group: {names}.</source>
   <extracomment>grading</extracomment>
   <translation>Escolha o grupo: {names}.</translation>
  </message>
  <message>
   <source>Choose its lane: {names}.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Escolha a pista: {names}.</translation>
  </message>
  <message>
   <source>Choose one of the answers on the screen.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns, modes/returns_actions, modes/returns_answers, modes/storing_actions</extracomment>
   <translation>Escolha uma das respostas da tela.</translation>
  </message>
  <message>
   <source>Choose other places: none fits, or they are in another count.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escolha outros lugares: nenhum serve ou já estão em outra contagem.</translation>
  </message>
  <message>
   <source>Choose somebody who works here.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escolha alguém que trabalha aqui.</translation>
  </message>
  <message>
   <source>Choose the SKU again: somebody else changed it meanwhile.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Escolha o SKU de novo: alguém o alterou nesse meio-tempo.</translation>
  </message>
  <message>
   <source>Choose the client whose goods these are.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escolha o cliente dono desta mercadoria.</translation>
  </message>
  <message>
   <source>Choose the client whose return this is.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Escolha o cliente desta devolução.</translation>
  </message>
  <message>
   <source>Choose the client: {code} names more than one order.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Escolha o cliente: {code} indica mais de um pedido.</translation>
  </message>
  <message>
   <source>Choose the grade it has now.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escolha o grau que tem agora.</translation>
  </message>
  <message>
   <source>Choose the grade; then say why.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escolha o grau e diga por quê.</translation>
  </message>
  <message>
   <source>Choose the item you have in your hand.</source>
   <extracomment>refusals, workflows/counting, workflows/receiving, workflows/storing, workflows/telling</extracomment>
   <translation>Escolha o item que está na sua mão.</translation>
  </message>
  <message>
   <source>Choose the lane; then say why.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escolha a pista e diga por quê.</translation>
  </message>
  <message>
   <source>Choose the list that it goes back on.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Escolha a lista em que ela volta.</translation>
  </message>
  <message>
   <source>Choose the part, or scan its product code.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Escolha a peça ou escaneie o código de produto.</translation>
  </message>
  <message>
   <source>Choose the shipment: {code} names more than one.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escolha a remessa: {code} indica mais de uma.</translation>
  </message>
  <message>
   <source>Choose the units: by SKU, serials, lot, shipment or dates.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Escolha as unidades: por SKU, seriais, lote, remessa ou datas.</translation>
  </message>
  <message>
   <source>Choose what becomes of the part: it gets a serial of the house.</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Escolha o que fazer com a peça: ela recebe um serial da casa.</translation>
  </message>
  <message>
   <source>Choose what becomes of {serial}.</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Escolha o que fazer com {serial}.</translation>
  </message>
  <message>
   <source>Choose what it is, or scan its product code.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escolha o que é ou escaneie o código de produto.</translation>
  </message>
  <message>
   <source>Choose what should have been in it.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escolha o que deveria haver dentro.</translation>
  </message>
  <message>
   <source>Choose what the licence plate is for.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escolha para que é a LPN.</translation>
  </message>
  <message>
   <source>Choose what was wrong.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escolha o que estava errado.</translation>
  </message>
  <message>
   <source>Choose what you found.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escolha o que encontrou.</translation>
  </message>
  <message>
   <source>Choose what you have in your hand, or scan its product code.</source>
   <extracomment>modes/returns_unreadable, workflows/returns_questions</extracomment>
   <translation>Escolha o que está na sua mão ou escaneie o código de produto.</translation>
  </message>
  <message>
   <source>Choose what you have scanned: {code}</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Escolha o que escaneou: {code}</translation>
  </message>
  <message>
   <source>Choose who is liable.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escolha quem é responsável.</translation>
  </message>
  <message>
   <source>Choose why its {kind} is corrected.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escolha por que se corrige: {kind}.</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>audits/reports, views/audit/count_form, views/audit/office_trial, words_facts</extracomment>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class, for questions and lanes</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Classe, para perguntas e pistas</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Foi limpa</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Limpar</translation>
  </message>
  <message>
   <source>Clear a refusal that stays on the screen.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Limpa uma recusa que fica na tela.</translation>
  </message>
  <message>
   <source>Clear the printer's cutter: it is jammed.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Libere o cortador da impressora: está travado.</translation>
  </message>
  <message>
   <source>Client</source>
   <extracomment>audits/office, exchange/figure_blocks, views/audit/case_detail, views/audit/cases_page, views/audit/count_form, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated, views/audit/hold_form, views/audit/office_families, views/audit/search_about, views/audit/search_page, words_facts</extracomment>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Client and SKU</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Cliente e SKU</translation>
  </message>
  <message>
   <source>Client of the parcel</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Cliente do volume</translation>
  </message>
  <message>
   <source>Client reports</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Relatórios de clientes</translation>
  </message>
  <message>
   <source>Clients</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Climate</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Clima</translation>
  </message>
  <message>
   <source>Climate: {climate}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Clima: {climate}.</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Close the box first: labels and papers are printed then.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Feche antes a caixa: então saem etiquetas e papéis.</translation>
  </message>
  <message>
   <source>Close the other program that prints on {path}, or remove it from CUPS.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Feche o outro programa que imprime em {path}, ou retire-o do CUPS.</translation>
  </message>
  <message>
   <source>Close the other program that uses {path}.</source>
   <extracomment>devices/serial_scanner</extracomment>
   <translation>Feche o outro programa que usa {path}.</translation>
  </message>
  <message>
   <source>Close the parcel and print its label.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Fecha o volume e imprime a etiqueta dele.</translation>
  </message>
  <message>
   <source>Close the parcel or put it back with Ctrl+R, then scan the badge.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Feche o volume ou devolva com Ctrl+R e depois escaneie o crachá.</translation>
  </message>
  <message>
   <source>Close the parcel or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Feche o volume ou devolva com Ctrl+R e depois saia.</translation>
  </message>
  <message>
   <source>Close the parcel with what is in it.</source>
   <extracomment>views/words</extracomment>
   <translation>Fecha o volume com o que há nele.</translation>
  </message>
  <message>
   <source>Close the parcel: everything of it is in its tote.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Fecha o volume: tudo dele está no tote.</translation>
  </message>
  <message>
   <source>Close the printer: its print head is open.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Feche a impressora: a cabeça de impressão está aberta.</translation>
  </message>
  <message>
   <source>Close the program and start it again. Then scan the order.</source>
   <extracomment>views/crash_page</extracomment>
   <translation>Feche o programa e abra-o de novo. Depois escaneie o pedido.</translation>
  </message>
  <message>
   <source>Close the shipment and print its receipt.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Fechar a remessa e imprimir o recibo.</translation>
  </message>
  <message>
   <source>Close the shipment or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Feche a remessa ou devolva com Ctrl+R e depois saia.</translation>
  </message>
  <message>
   <source>Close the window and call whoever looks after the program: {reason}.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Feche a janela e chame quem cuida do programa: {reason}.</translation>
  </message>
  <message>
   <source>Closed</source>
   <extracomment>audits/reports, views/audit/cases_page, views/audit/search_about, views/audit/wall_tiles</extracomment>
   <translation>Fechada</translation>
  </message>
  <message>
   <source>Code</source>
   <extracomment>views/audit/holds_page, views/audit/office_families, views/audit/office_list_kinds</extracomment>
   <translation>Código</translation>
  </message>
  <message>
   <source>Command codes</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Códigos de comando</translation>
  </message>
  <message>
   <source>Command {name} ({key})</source>
   <extracomment>cli/tray</extracomment>
   <translation>Comando {name} ({key})</translation>
  </message>
  <message>
   <source>Compare it: the book has a unit of this serial already.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Compare: o registro já tem uma unidade com este serial.</translation>
  </message>
  <message>
   <source>Compare the GTIN with the bar code: its check digit is not right.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Compare o GTIN com o código de barras: o dígito verificador não confere.</translation>
  </message>
  <message>
   <source>Compare the SSCC with the label: its check digit is not right.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Compare o SSCC com a etiqueta: o dígito verificador não confere.</translation>
  </message>
  <message>
   <source>Compare the carton: another shipment has this code.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Compare a caixa: outra remessa tem este código.</translation>
  </message>
  <message>
   <source>Compare the order: this client has none of this number, and the return is taken in without it.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare o pedido: este cliente não tem nenhum com este número, e a devolução é carregada sem ele.</translation>
  </message>
  <message>
   <source>Compare the serial with the label, and press F8 if it was read wrong.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Compare a série com a etiqueta e pressione F8 se foi lida errado.</translation>
  </message>
  <message>
   <source>Compare the serial: nobody knows {serial}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Compare o serial: ninguém conhece {serial}.</translation>
  </message>
  <message>
   <source>Compare the serial: nobody knows {serial}. One slip away: {near}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Compare o serial: ninguém conhece {serial}. A um erro de distância: {near}.</translation>
  </message>
  <message>
   <source>Compare the serial: this SKU has no unit of this name.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare o serial: este SKU não tem unidade com este nome.</translation>
  </message>
  <message>
   <source>Compare the serial: this unit has not shipped.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare o serial: esta unidade não foi despachada.</translation>
  </message>
  <message>
   <source>Compare this GTIN: a unit has it as its serial.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Compare este GTIN: uma unidade o tem como serial.</translation>
  </message>
  <message>
   <source>Compare this code with the unit: another unit of the client has it.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Compare este código com a unidade: outra unidade do cliente o tem.</translation>
  </message>
  <message>
   <source>Compare {serial} with the label: {other} was read, and its beginning was taken for a prefix.</source>
   <extracomment>profiles</extracomment>
   <translation>Compare {serial} com a etiqueta: foi lido {other}, e o começo foi tomado por prefixo.</translation>
  </message>
  <message>
   <source>Compare {serial} with the plate: its check digit is not right, as is common outside North America.</source>
   <extracomment>profiles</extracomment>
   <translation>Compare {serial} com a placa: o dígito verificador não confere, como é comum fora da América do Norte.</translation>
  </message>
  <message>
   <source>Compared</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Comparado</translation>
  </message>
  <message>
   <source>Compared at returns</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Comparado na devolução</translation>
  </message>
  <message>
   <source>Complete</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Confirm</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Copy a row</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Copiar uma linha</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija o endereço {address} nas configurações.</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings: it begins with one of {schemes}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija o endereço {address} nas configurações: começa com um de {schemes}.</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings: write it as {example}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija o endereço {address} nas configurações: escreva como {example}.</translation>
  </message>
  <message>
   <source>Correct binaries in [database]: {folder} holds no PostgreSQL that starts. Name the folder that holds postgres and initdb, or leave it out.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Corrija binaries em [database]: {folder} não contém um PostgreSQL que inicie. Indique a pasta com postgres e initdb, ou omita.</translation>
  </message>
  <message>
   <source>Correct its {kind} {value}</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Corrigir: {kind} {value}</translation>
  </message>
  <message>
   <source>Correct the list first.</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Corrija antes a lista.</translation>
  </message>
  <message>
   <source>Correct the place, or import it first: there is none of this code.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Corrija o lugar ou importe-o antes: não há nenhum com este código.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: a serial has 1 to {most} characters.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil {name}: um serial tem de 1 a {most} caracteres.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: it may have {most} patterns and has {count}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil {name}: pode ter {most} padrões e tem {count}.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: look-alikes are warn or off, not {value}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil {name}: os parecidos são warn ou off, não {value}.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: there is no check called {check}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil {name}: não há verificação chamada {check}.</translation>
  </message>
  <message>
   <source>Correct the serial pattern {pattern}: use characters, [A-Z0-9], groups, | and quantifiers only.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Corrija o padrão de serial {pattern}: use só caracteres, [A-Z0-9], grupos, | e quantificadores.</translation>
  </message>
  <message>
   <source>Correct the serial profile: it has no setting called {key}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil de serial: não há opção chamada {key}.</translation>
  </message>
  <message>
   <source>Correct the serial profile: {value} cannot be its {key}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija o perfil de serial: {value} não pode ser {key}.</translation>
  </message>
  <message>
   <source>Correct the serial: this SKU has no such unit.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Corrija o serial: este SKU não tem essa unidade.</translation>
  </message>
  <message>
   <source>Correct the tote, or import it first: there is none.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Corrija o tote ou importe-o antes: não existe.</translation>
  </message>
  <message>
   <source>Correct url in [database]: the database server refuses this login ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Corrija url em [database]: o servidor recusa este acesso ({reason}).</translation>
  </message>
  <message>
   <source>Correct {file}: it is not a settings file ({reason}).</source>
   <extracomment>settings</extracomment>
   <translation>Corrija {file}: não é um arquivo de configurações ({reason}).</translation>
  </message>
  <message>
   <source>Correct {key} in {file}: {problem}.</source>
   <extracomment>settings</extracomment>
   <translation>Corrija {key} em {file}: {problem}.</translation>
  </message>
  <message>
   <source>Correct {name} near row {row}: {reason}.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Corrija {name} perto da linha {row}: {reason}.</translation>
  </message>
  <message>
   <source>Correct {name}: a return has lines, each with sku, serial or quantity, and reason.</source>
   <extracomment>exchange/rmas</extracomment>
   <translation>Corrija {name}: uma devolução tem linhas, cada uma com sku, serial ou quantity, e reason.</translation>
  </message>
  <message>
   <source>Correct {name}: a shipment has lines, or cartons with lines, each with sku, quantity and serials.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Corrija {name}: uma remessa tem linhas, ou caixas com linhas, cada uma com sku, quantity e serials.</translation>
  </message>
  <message>
   <source>Correct {name}: it is a list of objects, at most {most} of them.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Corrija {name}: é uma lista de objetos, no máximo {most}.</translation>
  </message>
  <message>
   <source>Correct {name}: it is not JSON ({reason}).</source>
   <extracomment>exchange/json_sheet</extracomment>
   <translation>Corrija {name}: não é JSON ({reason}).</translation>
  </message>
  <message>
   <source>Corrected</source>
   <extracomment>words_kinds</extracomment>
   <translation>Corrigido</translation>
  </message>
  <message>
   <source>Corrects event {rev}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Corrige o evento {rev}.</translation>
  </message>
  <message>
   <source>Cost a day</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Custo por dia</translation>
  </message>
  <message>
   <source>Cost of an hour</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Custo por hora</translation>
  </message>
  <message>
   <source>Cost of one</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Custo de um</translation>
  </message>
  <message>
   <source>Count</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/count_detail, views/audit/search_words, words_cases, words_facts</extracomment>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Count again</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Contar de novo</translation>
  </message>
  <message>
   <source>Count approved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem aprovada</translation>
  </message>
  <message>
   <source>Count begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem iniciada</translation>
  </message>
  <message>
   <source>Count by value</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contagem por valor</translation>
  </message>
  <message>
   <source>Count cancelled</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem cancelada</translation>
  </message>
  <message>
   <source>Count left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem deixada</translation>
  </message>
  <message>
   <source>Count not taken</source>
   <extracomment>words_reports</extracomment>
   <translation>Contagem não aceita</translation>
  </message>
  <message>
   <source>Count of a place</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contagem de um lugar</translation>
  </message>
  <message>
   <source>Count of one product</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contagem de um produto</translation>
  </message>
  <message>
   <source>Count on suspicion</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contagem por suspeita</translation>
  </message>
  <message>
   <source>Count planned</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem prevista</translation>
  </message>
  <message>
   <source>Count rejected</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem recusada</translation>
  </message>
  <message>
   <source>Count taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Contagem desfeita</translation>
  </message>
  <message>
   <source>Count them</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Contar</translation>
  </message>
  <message>
   <source>Counted</source>
   <extracomment>audits/reports, exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Counted as</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>Conta como</translation>
  </message>
  <message>
   <source>Counted by product code</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Contado por código de produto</translation>
  </message>
  <message>
   <source>Counted by {people}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contado por {people}</translation>
  </message>
  <message>
   <source>Counted goods: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Mercadoria contada: {sku}</translation>
  </message>
  <message>
   <source>Counted here so far: {seen}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Contadas aqui até agora: {seen}.</translation>
  </message>
  <message>
   <source>Counted here: {seen}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Contadas aqui: {seen}.</translation>
  </message>
  <message>
   <source>Counted in</source>
   <extracomment>words_kinds</extracomment>
   <translation>Entrada contada</translation>
  </message>
  <message>
   <source>Counted {at}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Contado {at}</translation>
  </message>
  <message>
   <source>Counted {at}; F5 counts again</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Contado {at}; F5 conta de novo</translation>
  </message>
  <message>
   <source>Counted, times</source>
   <extracomment>views/audit/case_words, words_facts</extracomment>
   <translation>Vezes contado</translation>
  </message>
  <message>
   <source>Counted: {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Contado: {sku}</translation>
  </message>
  <message>
   <source>Counter</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Inventário</translation>
  </message>
  <message>
   <source>Counting</source>
   <extracomment>refusals_office, views/audit/office_families, views/words</extracomment>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Country</source>
   <extracomment>audits/reports</extracomment>
   <translation>País</translation>
  </message>
  <message>
   <source>Counts</source>
   <extracomment>audits/reports, views/audit/counts_page, views/audit/wall_figures</extracomment>
   <translation>Contagens</translation>
  </message>
  <message>
   <source>Crushed</source>
   <extracomment>words_repair</extracomment>
   <translation>Esmagada</translation>
  </message>
  <message>
   <source>Currency</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/office_families</extracomment>
   <translation>Moeda</translation>
  </message>
  <message>
   <source>Customer</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/search_about, words_facts, words_returns</extracomment>
   <translation>Comprador</translation>
  </message>
  <message>
   <source>Customer's reason</source>
   <extracomment>audits/reports</extracomment>
   <translation>Motivo do comprador</translation>
  </message>
  <message>
   <source>Cut off in the middle of the next label</source>
   <extracomment>cli/tray</extracomment>
   <translation>Corta no meio da próxima etiqueta</translation>
  </message>
  <message>
   <source>Cut-off</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Horário limite</translation>
  </message>
  <message>
   <source>DAMAGED</source>
   <extracomment>modes/receiving_actions, workflows/docks, workflows/receiving</extracomment>
   <translation>AVARIADO</translation>
  </message>
  <message>
   <source>DECIDE</source>
   <extracomment>workflows/counting</extracomment>
   <translation>DECIDA</translation>
  </message>
  <message>
   <source>DECIDED</source>
   <extracomment>refusals_counting</extracomment>
   <translation>DECIDIDO</translation>
  </message>
  <message>
   <source>DID IT PRINT</source>
   <extracomment>workflows/printing</extracomment>
   <translation>IMPRIMIU?</translation>
  </message>
  <message>
   <source>DIFFERENCES</source>
   <extracomment>workflows/counting</extracomment>
   <translation>DIFERENÇAS</translation>
  </message>
  <message>
   <source>DOCK</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>DOCA</translation>
  </message>
  <message>
   <source>DONE</source>
   <extracomment>labels/certificate, workflows/returns</extracomment>
   <translation>FEITO</translation>
  </message>
  <message>
   <source>DONE HERE</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>PRONTO AQUI</translation>
  </message>
  <message>
   <source>DRIVER</source>
   <extracomment>labels/manifest</extracomment>
   <translation>MOTORISTA</translation>
  </message>
  <message>
   <source>DUPLICATE</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>DUPLICADO</translation>
  </message>
  <message>
   <source>Damaged</source>
   <extracomment>jobs_receiving, labels/command_sheet, views/words, words_returns</extracomment>
   <translation>Avariado</translation>
  </message>
  <message>
   <source>Damaged product</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Produto avariado</translation>
  </message>
  <message>
   <source>Data issue</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Erro de dados</translation>
  </message>
  <message>
   <source>Data, no product</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Dados sem produto</translation>
  </message>
  <message>
   <source>Database</source>
   <extracomment>views/audit/frame, views/words</extracomment>
   <translation>Banco de dados</translation>
  </message>
  <message>
   <source>Days</source>
   <extracomment>exchange/figure_blocks, exchange/figure_report, views/audit/figure_rows, words_facts</extracomment>
   <translation>Dias</translation>
  </message>
  <message>
   <source>Days out</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Dias fora</translation>
  </message>
  <message>
   <source>Days out below</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Dias fora, menos de</translation>
  </message>
  <message>
   <source>Days out from</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Dias fora desde</translation>
  </message>
  <message>
   <source>Days since it left: {days}</source>
   <extracomment>words_returns</extracomment>
   <translation>Dias desde que saiu: {days}</translation>
  </message>
  <message>
   <source>Dead</source>
   <extracomment>words_returns</extracomment>
   <translation>Não liga</translation>
  </message>
  <message>
   <source>Decide</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Decidir</translation>
  </message>
  <message>
   <source>Decided</source>
   <extracomment>audits/reports, views/audit/case_detail</extracomment>
   <translation>Decidida</translation>
  </message>
  <message>
   <source>Decision</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/office_families, words_facts</extracomment>
   <translation>Decisão</translation>
  </message>
  <message>
   <source>Decisions of two people</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Decisões de duas pessoas</translation>
  </message>
  <message>
   <source>Decline</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Recusar</translation>
  </message>
  <message>
   <source>Defective</source>
   <extracomment>words_returns</extracomment>
   <translation>Com defeito</translation>
  </message>
  <message>
   <source>Describe a question by these fields: {names}.</source>
   <extracomment>grading</extracomment>
   <translation>Descreva uma pergunta com estes campos: {names}.</translation>
  </message>
  <message>
   <source>Describe a rule by name, when and lane.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Descreva uma regra com name, when e lane.</translation>
  </message>
  <message>
   <source>Describe an accessory by name, picture and worst.</source>
   <extracomment>grading</extracomment>
   <translation>Descreva um acessório com name, picture e worst.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>views/audit/search_about, views/audit/search_page</extracomment>
   <translation>Descrição</translation>
  </message>
  <message>
   <source>Destroyed with it</source>
   <extracomment>paper_units</extracomment>
   <translation>Destruído com ela</translation>
  </message>
  <message>
   <source>Destruction</source>
   <extracomment>words_reports</extracomment>
   <translation>Destruição</translation>
  </message>
  <message>
   <source>Devices, language and database of a bench stand in the settings file of its own PC. What it may do counts from the next sign-on.</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Os dispositivos, o idioma e o banco de uma bancada ficam no arquivo de configuração do próprio PC. O que ela pode fazer vale a partir da próxima entrada.</translation>
  </message>
  <message>
   <source>Difference</source>
   <extracomment>audits/reports</extracomment>
   <translation>Diferença</translation>
  </message>
  <message>
   <source>Discrepancy report</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Relatório de divergências</translation>
  </message>
  <message>
   <source>Do it again and answer the question: nothing of it is written down yet.</source>
   <extracomment>bench_late</extracomment>
   <translation>Faça de novo e responda à pergunta: nada disso está anotado ainda.</translation>
  </message>
  <message>
   <source>Do the inspection again: an answer is missing.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Faça a inspeção de novo: falta uma resposta.</translation>
  </message>
  <message>
   <source>Do the inspection first: its lane follows from that.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Faça antes a inspeção: dela sai a pista.</translation>
  </message>
  <message>
   <source>Do what is in hand first: put it away, or put the order back with Ctrl+R.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Faça antes o que está em mãos: armazene, ou devolva o pedido com Ctrl+R.</translation>
  </message>
  <message>
   <source>Do what the screen asks for first.</source>
   <extracomment>refusals</extracomment>
   <translation>Faça antes o que a tela pede.</translation>
  </message>
  <message>
   <source>Do what the screen asks for: this key does nothing here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Faça o que a tela pede: esta tecla não faz nada aqui.</translation>
  </message>
  <message>
   <source>Dock</source>
   <extracomment>audits/office, paper_storing, views/audit/search_about</extracomment>
   <translation>Doca</translation>
  </message>
  <message>
   <source>Dock chosen</source>
   <extracomment>words_kinds</extracomment>
   <translation>Doca escolhida</translation>
  </message>
  <message>
   <source>Dock to stock</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Doca ao estoque</translation>
  </message>
  <message>
   <source>Document</source>
   <extracomment>words_facts</extracomment>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Done here</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Pronto aqui</translation>
  </message>
  <message>
   <source>Done.</source>
   <extracomment>cli/exceptions</extracomment>
   <translation>Feito.</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Descer</translation>
  </message>
  <message>
   <source>Due</source>
   <extracomment>audits/reports, views/audit/search_about</extracomment>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Due {time}, in {hours} h {minutes} min</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Vence às {time}, em {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Due {time}, in {minutes} min</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Vence às {time}, em {minutes} min</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Duplicado</translation>
  </message>
  <message>
   <source>EACH {currency}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>UNIDADE {currency}</translation>
  </message>
  <message>
   <source>EMPTY</source>
   <extracomment>modes/counting_actions, refusals_storing</extracomment>
   <translation>VAZIO</translation>
  </message>
  <message>
   <source>EMPTY BOX</source>
   <extracomment>modes/returns_actions, refusals, words_returns</extracomment>
   <translation>CAIXA VAZIA</translation>
  </message>
  <message>
   <source>EMPTY LIST</source>
   <extracomment>refusals_repair</extracomment>
   <translation>LISTA VAZIA</translation>
  </message>
  <message>
   <source>Each is marked as not seen until it is scanned.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Cada uma fica marcada como não vista até ser escaneada.</translation>
  </message>
  <message>
   <source>Earlier returns of this order: {count}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluções anteriores deste pedido: {count}</translation>
  </message>
  <message>
   <source>Earlier returns of this unit: {count}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluções anteriores desta unidade: {count}</translation>
  </message>
  <message>
   <source>Earlier returns of this unit: {count}, last on {at}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluções anteriores desta unidade: {count}, a última em {at}</translation>
  </message>
  <message>
   <source>Empty box</source>
   <extracomment>labels/command_sheet, paper_returns, views/words, words_kinds, workflows/returns</extracomment>
   <translation>Caixa vazia</translation>
  </message>
  <message>
   <source>Empty the scale and set it to zero: it asks for it.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Esvazie a balança e zere-a: ela pede isso.</translation>
  </message>
  <message>
   <source>Empty the scale and set it to zero: it shows less than nothing.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Esvazie a balança e zere-a: mostra menos que zero.</translation>
  </message>
  <message>
   <source>Empty tote {tote}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Tote vazio {tote}</translation>
  </message>
  <message>
   <source>Empty {name} first: something is there, or it is being counted.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Esvazie antes {name}: há algo lá ou está em contagem.</translation>
  </message>
  <message>
   <source>Enable queue {queue} in CUPS: it is stopped.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Ative a fila {queue} no CUPS: está parada.</translation>
  </message>
  <message>
   <source>Encryption key destroyed</source>
   <extracomment>words_repair</extracomment>
   <translation>Chave de criptografia destruída</translation>
  </message>
  <message>
   <source>End of the shift</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Fim do turno</translation>
  </message>
  <message>
   <source>End process {process}: a database server that nobody keeps still runs over {folder}.</source>
   <extracomment>models/embedded_leftovers</extracomment>
   <translation>Encerre o processo {process}: um servidor de banco de dados sem dono ainda roda sobre {folder}.</translation>
  </message>
  <message>
   <source>End the count of this place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Terminar a contagem deste local.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Termina</translation>
  </message>
  <message>
   <source>English</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Inglês</translation>
  </message>
  <message>
   <source>Enter sends it. Esc leaves.</source>
   <extracomment>views/field_panel</extracomment>
   <translation>Enter envia. Esc sai.</translation>
  </message>
  <message>
   <source>Erased and checked</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Apagada e conferida</translation>
  </message>
  <message>
   <source>Erased by the device's own command</source>
   <extracomment>words_repair</extracomment>
   <translation>Apagada pelo comando do próprio aparelho</translation>
  </message>
  <message>
   <source>Europe/Madrid</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Europe/Madrid</translation>
  </message>
  <message>
   <source>Event</source>
   <extracomment>audits/reports</extracomment>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Event {rev} was changed after it was written. Do not rely on this history.</source>
   <extracomment>paper_units</extracomment>
   <translation>O evento {rev} foi alterado depois de gravado. Não confie neste histórico.</translation>
  </message>
  <message>
   <source>Events and refusals</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Eventos e recusas</translation>
  </message>
  <message>
   <source>Every class</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Todas as classes</translation>
  </message>
  <message>
   <source>Every client</source>
   <extracomment>exchange/figure_blocks, exchange/figure_report, views/audit/cases_page, views/audit/figure_form, views/audit/kpis_page</extracomment>
   <translation>Todos os clientes</translation>
  </message>
  <message>
   <source>Every other class</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>As demais classes</translation>
  </message>
  <message>
   <source>Every place where goods of this class lie. A is the first 80 % of the value, B the next 15 %.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Todo local com artigos desta classe. A são os primeiros 80 % do valor, B os 15 % seguintes.</translation>
  </message>
  <message>
   <source>Every place where this product lies; only this product is compared.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Todo local com este produto; só este produto é comparado.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Everything</source>
   <extracomment>views/audit/office_seen, words_figures</extracomment>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Everything but found</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Tudo menos o achado</translation>
  </message>
  <message>
   <source>Everything is packed: press F12 to go on.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Tudo está embalado: aperte F12 para continuar.</translation>
  </message>
  <message>
   <source>Everything is where the book has it.</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Tudo está onde o livro diz.</translation>
  </message>
  <message>
   <source>Evidence pack</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Dossiê de provas</translation>
  </message>
  <message>
   <source>Exactly</source>
   <extracomment>views/job_lines</extracomment>
   <translation>Exatamente</translation>
  </message>
  <message>
   <source>Exactly the ordered unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Exatamente a unidade pedida</translation>
  </message>
  <message>
   <source>Exception</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Exceção</translation>
  </message>
  <message>
   <source>Exception resolution</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Resolução de exceções</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <extracomment>audits/reports, views/audit/cases_page</extracomment>
   <translation>Exceções</translation>
  </message>
  <message>
   <source>Exceptions in time</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Exceções no prazo</translation>
  </message>
  <message>
   <source>Expected</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/search_about, words_facts</extracomment>
   <translation>Esperado</translation>
  </message>
  <message>
   <source>FINDING</source>
   <extracomment>labels/receipt, modes/returns_inspection</extracomment>
   <translation>OCORRÊNCIA</translation>
  </message>
  <message>
   <source>FOR RETURNS</source>
   <extracomment>refusals_storing</extracomment>
   <translation>DEVOLUÇÕES</translation>
  </message>
  <message>
   <source>FOUND</source>
   <extracomment>labels/vendor_papers, workflows/storing</extracomment>
   <translation>ENCONTRADO</translation>
  </message>
  <message>
   <source>FROM VENDOR</source>
   <extracomment>words_returns</extracomment>
   <translation>DO FORNECEDOR</translation>
  </message>
  <message>
   <source>FULL</source>
   <extracomment>refusals_storing</extracomment>
   <translation>CHEIO</translation>
  </message>
  <message>
   <source>Facts</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Dados</translation>
  </message>
  <message>
   <source>Failed</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>Falhou</translation>
  </message>
  <message>
   <source>Failed, with a figure</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Falhou, com um valor</translation>
  </message>
  <message>
   <source>Fewer came than announced</source>
   <extracomment>words_cases</extracomment>
   <translation>Chegaram menos que o anunciado</translation>
  </message>
  <message>
   <source>Figure</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated</extracomment>
   <translation>Indicador</translation>
  </message>
  <message>
   <source>Figure before stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Valor anterior definido</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>exchange/figure_report, views/audit/kpis_page</extracomment>
   <translation>Indicadores</translation>
  </message>
  <message>
   <source>Fill in its value: without it the advice rests on the rest alone.</source>
   <extracomment>advice</extracomment>
   <translation>Preencha o valor: sem ele, o conselho se apoia só no resto.</translation>
  </message>
  <message>
   <source>Fill in its warranty: without it no exposure can be told.</source>
   <extracomment>advice</extracomment>
   <translation>Preencha a garantia: sem ela não se conhece a exposição.</translation>
  </message>
  <message>
   <source>Fill in this cell.</source>
   <extracomment>exchange/rows</extracomment>
   <translation>Preencha esta célula.</translation>
  </message>
  <message>
   <source>Fill in this cell: units of this SKU also need it.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Preencha esta célula: as unidades deste SKU também precisam dela.</translation>
  </message>
  <message>
   <source>Fill it in.</source>
   <extracomment>exchange/product_facts</extracomment>
   <translation>Preencha.</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Achar</translation>
  </message>
  <message>
   <source>Find a serial, order, tracking number, place, person …  Ctrl+K</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Busque um serial, pedido, número de rastreio, lugar, pessoa …  Ctrl+K</translation>
  </message>
  <message>
   <source>Find a unit: scan it, or type its serial above.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Busque uma unidade: escaneie-a ou digite o serial acima.</translation>
  </message>
  <message>
   <source>Find and take {units} of {name}: no place is written down for it.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Ache e pegue {units} de {name}: não há lugar anotado.</translation>
  </message>
  <message>
   <source>Find anything: type, then Enter. A scan finds as well.</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Busque qualquer coisa: digite e aperte Enter. Uma leitura também busca.</translation>
  </message>
  <message>
   <source>Find out who changed {file}: line {number} does not follow the one above.</source>
   <extracomment>models/ledger_root</extracomment>
   <translation>Descubra quem alterou {file}: a linha {number} não segue a anterior.</translation>
  </message>
  <message>
   <source>Finding</source>
   <extracomment>audits/reports, labels/command_sheet, views/audit/office_trial, views/words, words_facts</extracomment>
   <translation>Ocorrência</translation>
  </message>
  <message>
   <source>Finding: {finding}. Liable: {who}</source>
   <extracomment>modes/returns_look, workflows/returns</extracomment>
   <translation>Ocorrência: {finding}. Responsável: {who}</translation>
  </message>
  <message>
   <source>Findings</source>
   <extracomment>audits/reports, views/audit/office_list_kinds</extracomment>
   <translation>Ocorrências</translation>
  </message>
  <message>
   <source>Finish order {order} first, or put it back with Ctrl+R.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Termine antes o pedido {order} ou devolva-o com Ctrl+R.</translation>
  </message>
  <message>
   <source>Finish the house label first, or press F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Termine antes a etiqueta da casa ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Finish the other lane first, or press F3 to leave it.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Termine antes a outra pista ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Finish this first, or press F3 to leave it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Termine antes isto ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Finish {place} with F12 before you begin {other}.</source>
   <extracomment>modes/counting_scans</extracomment>
   <translation>Termine {place} com F12 antes de começar {other}.</translation>
  </message>
  <message>
   <source>Finish {place} with F12 or leave it with Ctrl+R first.</source>
   <extracomment>modes/counting_actions, modes/counting_scans</extracomment>
   <translation>Antes termine {place} com F12 ou deixe-o com Ctrl+R.</translation>
  </message>
  <message>
   <source>For example</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Por exemplo</translation>
  </message>
  <message>
   <source>For held goods only</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Só para retidos</translation>
  </message>
  <message>
   <source>For parts</source>
   <extracomment>words_states</extracomment>
   <translation>Para peças</translation>
  </message>
  <message>
   <source>Format the column as text and export again: a spreadsheet made a number of it, and leading zeros may be lost.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Formate a coluna como texto e exporte de novo: uma planilha a tornou número e zeros à esquerda podem faltar.</translation>
  </message>
  <message>
   <source>Format the column as text and export again: a spreadsheet rounded this number.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Formate a coluna como texto e exporte de novo: uma planilha arredondou este número.</translation>
  </message>
  <message>
   <source>Found</source>
   <extracomment>modes/counting_task, views/audit/count_detail</extracomment>
   <translation>Encontradas</translation>
  </message>
  <message>
   <source>Found again</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Reencontrado</translation>
  </message>
  <message>
   <source>Found at its old place again.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Reencontrado no lugar anterior.</translation>
  </message>
  <message>
   <source>Found by</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Achado por</translation>
  </message>
  <message>
   <source>Found {found} of {expected}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Encontradas {found} de {expected}</translation>
  </message>
  <message>
   <source>Found {found} of {expected}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Encontradas {found} de {expected}.</translation>
  </message>
  <message>
   <source>Found: {finding}, liable: {liable}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Ocorrência: {finding}, responsável: {liable}.</translation>
  </message>
  <message>
   <source>Free</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Free space on this PC, or ask for help: its journal {path} cannot be written.</source>
   <extracomment>journal</extracomment>
   <translation>Libere espaço neste PC ou peça ajuda: o diário {path} não pode ser escrito.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>exchange/figure_blocks, views/audit/shrink_page, words_facts</extracomment>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From 2026-10-01</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Desde 2026-10-01</translation>
  </message>
  <message>
   <source>From a case's opening until it was decided.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Da abertura de um caso até a decisão.</translation>
  </message>
  <message>
   <source>From a return's arrival until it was in its lane.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Da chegada de uma devolução até a pista.</translation>
  </message>
  <message>
   <source>From a shipment's arrival until its unit was stored.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Da chegada de uma remessa até armazenar a unidade.</translation>
  </message>
  <message>
   <source>From and to</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>De e para</translation>
  </message>
  <message>
   <source>From arrival to here: {minutes} min.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Da chegada até aqui: {minutes} min.</translation>
  </message>
  <message>
   <source>From day</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Desde o dia</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Desde o início</translation>
  </message>
  <message>
   <source>From the order to recall until the list of its units was there.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Da ordem de recall até ter a lista das unidades.</translation>
  </message>
  <message>
   <source>From {customer}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>De {customer}</translation>
  </message>
  <message>
   <source>From {day}</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Desde {day}</translation>
  </message>
  <message>
   <source>From {place}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>De {place}.</translation>
  </message>
  <message>
   <source>Functions</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Funções</translation>
  </message>
  <message>
   <source>GO ON</source>
   <extracomment>modes/packing_actions, modes/receiving_actions</extracomment>
   <translation>CONTINUE</translation>
  </message>
  <message>
   <source>GRADE</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>GRAU</translation>
  </message>
  <message>
   <source>GRADE {grade}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>GRAU {grade}</translation>
  </message>
  <message>
   <source>GRADED</source>
   <extracomment>words_repair</extracomment>
   <translation>GRAU DADO</translation>
  </message>
  <message>
   <source>GS1 company prefix</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Prefixo GS1 da empresa</translation>
  </message>
  <message>
   <source>GTIN</source>
   <extracomment>audits/office</extracomment>
   <translation>GTIN</translation>
  </message>
  <message>
   <source>GTIN (mod 10)</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>GTIN (mód. 10)</translation>
  </message>
  <message>
   <source>GTINs</source>
   <extracomment>audits/office, views/audit/office_families</extracomment>
   <translation>GTINs</translation>
  </message>
  <message>
   <source>Give GTINs such as 4006381333931; 14006381333938 x 10.</source>
   <extracomment>exchange/product_rows</extracomment>
   <translation>Informe GTINs como 4006381333931; 14006381333938 x 10.</translation>
  </message>
  <message>
   <source>Give a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Informe um GTIN (EAN, UPC) de 8, 12, 13 ou 14 dígitos.</translation>
  </message>
  <message>
   <source>Give a least and a most: a pick face is refilled when it holds less than its least.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Informe um mínimo e um máximo: uma frente de separação é reposta quando tem menos que o mínimo.</translation>
  </message>
  <message>
   <source>Give a list of 1 to {most} questions.</source>
   <extracomment>grading</extracomment>
   <translation>Informe uma lista de 1 a {most} perguntas.</translation>
  </message>
  <message>
   <source>Give a list of at most {most} accessories.</source>
   <extracomment>grading</extracomment>
   <translation>Informe uma lista de no máximo {most} acessórios.</translation>
  </message>
  <message>
   <source>Give a list of at most {most} rules.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Informe uma lista de no máximo {most} regras.</translation>
  </message>
  <message>
   <source>Give a number above 0.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Informe um número maior que 0.</translation>
  </message>
  <message>
   <source>Give a number such as 1250.50.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Informe um número como 1250.50.</translation>
  </message>
  <message>
   <source>Give a share of the weight of at most 100.</source>
   <extracomment>exchange/clients</extracomment>
   <translation>Indique uma porcentagem do peso de no máximo 100.</translation>
  </message>
  <message>
   <source>Give a unit with other codes a row of its own.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Dê uma linha própria à unidade com outros códigos.</translation>
  </message>
  <message>
   <source>Give a whole number of at least 1.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Informe um número inteiro de 1 ou mais.</translation>
  </message>
  <message>
   <source>Give another grade than the rule's, one step off.</source>
   <extracomment>views/words</extracomment>
   <translation>Dá outro grau que não o da regra, a um passo.</translation>
  </message>
  <message>
   <source>Give carton and pallet codes of their own.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Dê à caixa e ao palete códigos próprios.</translation>
  </message>
  <message>
   <source>Give days as a whole number.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Informe os dias como número inteiro.</translation>
  </message>
  <message>
   <source>Give each serial a row of its own, with quantity 1.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Dê a cada serial a própria linha, com quantidade 1.</translation>
  </message>
  <message>
   <source>Give it a new serial. The old one stays its name.</source>
   <extracomment>views/words</extracomment>
   <translation>Dá um serial novo. O antigo fica como nome.</translation>
  </message>
  <message>
   <source>Give it another code: a unit has this one as its serial.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Dê outro código: uma unidade tem este como serial.</translation>
  </message>
  <message>
   <source>Give it another code: this place is a {kind} already.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Dê outro código: este lugar já é {kind}.</translation>
  </message>
  <message>
   <source>Give it another name: {name} is a rule already.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dê outro nome: {name} já é uma regra.</translation>
  </message>
  <message>
   <source>Give it another name: {name} is a rule of the house.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dê outro nome: {name} é uma regra da casa.</translation>
  </message>
  <message>
   <source>Give it such as {example}.</source>
   <extracomment>exchange/product_rows</extracomment>
   <translation>Informe como {example}.</translation>
  </message>
  <message>
   <source>Give lengths such as 11 15 or 8-14.</source>
   <extracomment>profile_workbench</extracomment>
   <translation>Informe comprimentos como 11 15 ou 8-14.</translation>
  </message>
  <message>
   <source>Give the GS1 company prefix as 7 to 10 digits: {prefix} is none.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Indique o prefixo GS1 da empresa, de 7 a 10 dígitos: {prefix} não é.</translation>
  </message>
  <message>
   <source>Give the code or leave the cell empty: this is a placeholder.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Informe o código ou deixe a célula vazia: isto é um preenchimento.</translation>
  </message>
  <message>
   <source>Give the name of a .zpl, .pdf or .png file that lies beside the document.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Informe o nome de um arquivo .zpl, .pdf ou .png que esteja junto ao documento.</translation>
  </message>
  <message>
   <source>Give the picture as the name of its file.</source>
   <extracomment>grading</extracomment>
   <translation>Informe a imagem como nome do arquivo.</translation>
  </message>
  <message>
   <source>Give the place of a stored unit.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Informe o lugar de uma unidade armazenada.</translation>
  </message>
  <message>
   <source>Give the quantity, or the serials of the units.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Informe a quantidade ou os seriais das unidades.</translation>
  </message>
  <message>
   <source>Give the question a code of small letters, digits and _.</source>
   <extracomment>grading</extracomment>
   <translation>Dê à pergunta um código de minúsculas, dígitos e _.</translation>
  </message>
  <message>
   <source>Give the serial: this is known as {what} {code}.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Informe o serial: isto é conhecido como {what} {code}.</translation>
  </message>
  <message>
   <source>Give the server as postgresql://user@host/database.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Indique o servidor como postgresql://user@host/database.</translation>
  </message>
  <message>
   <source>Give the value as a figure, such as 250 or 99.90.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Informe o valor como número, como 250 ou 99.90.</translation>
  </message>
  <message>
   <source>Give the warehouse a name of 1 to {most} characters.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Dê ao armazém um nome de 1 a {most} caracteres.</translation>
  </message>
  <message>
   <source>Give the zone as Europe/Madrid: {zone} is none.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Indique o fuso como Europe/Madrid: {zone} não é nenhum.</translation>
  </message>
  <message>
   <source>Give this GTIN to one SKU only: another one has it.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Dê este GTIN a um só SKU: outro o tem.</translation>
  </message>
  <message>
   <source>Give this file to whoever looks after it: {log}</source>
   <extracomment>views/crash_page</extracomment>
   <translation>Entregue este arquivo a quem cuida do programa: {log}</translation>
  </message>
  <message>
   <source>Give up</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Desistir</translation>
  </message>
  <message>
   <source>Give {name} as one text or a list of texts.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Informe {name} como um texto ou uma lista de textos.</translation>
  </message>
  <message>
   <source>Given a new serial</source>
   <extracomment>paper_units</extracomment>
   <translation>Recebeu um serial novo</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on as before.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions, workflows/returns</extracomment>
   <translation>Continue como antes.</translation>
  </message>
  <message>
   <source>Go on counting: it will be written down when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Continue contando: será gravado quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Go on packing: it will be checked when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Continue embalando: será conferido quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Go on packing: the box is open.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Continue embalando: a caixa está aberta.</translation>
  </message>
  <message>
   <source>Go on receiving: it will be checked when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Continue recebendo: será verificado quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Go on with the next scan.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Continue com a próxima leitura.</translation>
  </message>
  <message>
   <source>Go on with the next unit in hand.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Continue com a próxima unidade em mãos.</translation>
  </message>
  <message>
   <source>Go on with the unit in hand.</source>
   <extracomment>words_returns</extracomment>
   <translation>Continue com a unidade em mãos.</translation>
  </message>
  <message>
   <source>Go on with the unit in hand: the box is not empty.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Continue com a unidade em mãos: a caixa não está vazia.</translation>
  </message>
  <message>
   <source>Go on.</source>
   <extracomment>bench_words, modes/counting_actions, workflows/sign_on</extracomment>
   <translation>Continue.</translation>
  </message>
  <message>
   <source>Go on: everything is already so.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Continue: tudo já está assim.</translation>
  </message>
  <message>
   <source>Go on: no pick face runs low that reserve could fill.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Continue: nenhuma frente de separação baixa pode ser reposta pela reserva.</translation>
  </message>
  <message>
   <source>Go on: nothing has to be cleared.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>Continue: não há nada a limpar.</translation>
  </message>
  <message>
   <source>Go on: nothing has to be typed.</source>
   <extracomment>modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Continue: não é preciso digitar nada.</translation>
  </message>
  <message>
   <source>Go on: nothing is asked here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Continue: nada se pergunta aqui.</translation>
  </message>
  <message>
   <source>Go on: nothing is blocked here.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Continue: nada está bloqueado aqui.</translation>
  </message>
  <message>
   <source>Go on: nothing of it waits for approval.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Continue: nada dele espera aprovação.</translation>
  </message>
  <message>
   <source>Go on: nothing was asked.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Continue: nada foi perguntado.</translation>
  </message>
  <message>
   <source>Go on: the database is back.</source>
   <extracomment>bench_late</extracomment>
   <translation>Continue: o banco de dados voltou.</translation>
  </message>
  <message>
   <source>Go on: there is nothing here to take back.</source>
   <extracomment>modes/storing_actions, refusals_storing</extracomment>
   <translation>Continue: não há nada a desfazer aqui.</translation>
  </message>
  <message>
   <source>Go on: there is nothing to confirm.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions</extracomment>
   <translation>Continue: não há nada a confirmar.</translation>
  </message>
  <message>
   <source>Go on: there is nothing to decline.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Continue: não há nada a recusar.</translation>
  </message>
  <message>
   <source>Go on: this case has been decided already.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Continue: este caso já foi decidido.</translation>
  </message>
  <message>
   <source>Go on: this was the same read twice.</source>
   <extracomment>refusals</extracomment>
   <translation>Continue: foi a mesma leitura duas vezes.</translation>
  </message>
  <message>
   <source>Go on: what you see is kept, and will be told when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Continue: o que você vê fica guardado e será informado quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Go on: what you typed is still here. What was refused was not done: send it again.</source>
   <extracomment>views/audit/window</extracomment>
   <translation>Continue: o que você digitou ainda está aqui. O que foi recusado não foi feito: envie de novo.</translation>
  </message>
  <message>
   <source>Go to another bench: this one is not for this work.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vá a outra bancada: esta não é para este trabalho.</translation>
  </message>
  <message>
   <source>Go to another bench: {bench} is not for “{work}”.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vá a outra bancada: {bench} não é para “{work}”.</translation>
  </message>
  <message>
   <source>Go to another bench: {bench} is out of use.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vá a outra bancada: {bench} está fora de uso.</translation>
  </message>
  <message>
   <source>Go to {place} and scan {units} of {name}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Vá a {place} e escaneie {units} de {name}.</translation>
  </message>
  <message>
   <source>Go to {place} and take {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Vá a {place} e pegue {units} de {name}.</translation>
  </message>
  <message>
   <source>Go to {place}: nothing of this order lies here.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Vá a {place}: aqui não há nada deste pedido.</translation>
  </message>
  <message>
   <source>Good answer</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Resposta boa</translation>
  </message>
  <message>
   <source>Goods come in here</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Aqui entra mercadoria</translation>
  </message>
  <message>
   <source>Goods have to be moved now</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>É preciso mover a mercadoria agora</translation>
  </message>
  <message>
   <source>Grade</source>
   <extracomment>audits/reports, labels/command_sheet, paper_units, views/audit/office_trial, views/audit/unit_page, views/words, words_facts</extracomment>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Grade by the rule</source>
   <extracomment>words_facts</extracomment>
   <translation>Grau pela regra</translation>
  </message>
  <message>
   <source>Grade {grade}</source>
   <extracomment>paper_returns, views/audit/office_trial</extracomment>
   <translation>Grau {grade}</translation>
  </message>
  <message>
   <source>Grade {grade}, lane {lane}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Grau {grade}, pista {lane}</translation>
  </message>
  <message>
   <source>Grade {grade}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Grau {grade}.</translation>
  </message>
  <message>
   <source>Grade {grade}: {words}</source>
   <extracomment>words_repair, workflows/returns</extracomment>
   <translation>Grau {grade}: {words}</translation>
  </message>
  <message>
   <source>Graded</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Grau dado</translation>
  </message>
  <message>
   <source>Grades</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Graus</translation>
  </message>
  <message>
   <source>Group</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>HANDED OVER</source>
   <extracomment>labels/manifest</extracomment>
   <translation>ENTREGUE</translation>
  </message>
  <message>
   <source>HAS ONE ALREADY</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>JÁ TEM UM</translation>
  </message>
  <message>
   <source>HOLD SHELF</source>
   <extracomment>refusals_storing</extracomment>
   <translation>SÓ RETIDOS</translation>
  </message>
  <message>
   <source>HOW MANY</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>QUANTAS</translation>
  </message>
  <message>
   <source>HS CODE</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>CÓDIGO SH</translation>
  </message>
  <message>
   <source>HS code</source>
   <extracomment>audits/office, views/audit/office_families</extracomment>
   <translation>Código HS</translation>
  </message>
  <message>
   <source>Hand the parcel to the carrier.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Entrega o volume à transportadora.</translation>
  </message>
  <message>
   <source>Handed over</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Handed to a recycler, for destruction</source>
   <extracomment>words_repair</extracomment>
   <translation>Entregue a um reciclador, para destruição</translation>
  </message>
  <message>
   <source>Has the part with serial</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Tem a peça com serial</translation>
  </message>
  <message>
   <source>Hash</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Hash</translation>
  </message>
  <message>
   <source>Head open</source>
   <extracomment>cli/tray</extracomment>
   <translation>Cabeça aberta</translation>
  </message>
  <message>
   <source>Heard</source>
   <extracomment>views/audit/office_benches, views/audit/office_families</extracomment>
   <translation>Último sinal</translation>
  </message>
  <message>
   <source>Held</source>
   <extracomment>audits/reports, words_kinds</extracomment>
   <translation>Retido</translation>
  </message>
  <message>
   <source>Held already</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Já retidas</translation>
  </message>
  <message>
   <source>Held operations that are in it now: {count}.</source>
   <extracomment>bench_late</extracomment>
   <translation>Operações guardadas que já estão nele: {count}.</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>labels/command_sheet, views/audit/frame, views/words</extracomment>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Histórico</translation>
  </message>
  <message>
   <source>Hold</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/hold_form, views/audit/office_families, views/audit/search_words, views/audit/wall_figures, words_cases, words_facts, words_reports</extracomment>
   <translation>Retenção</translation>
  </message>
  <message>
   <source>Hold applied</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retenção aplicada</translation>
  </message>
  <message>
   <source>Hold it</source>
   <extracomment>words_cases</extracomment>
   <translation>Reter</translation>
  </message>
  <message>
   <source>Hold lifted</source>
   <extracomment>words_kinds, words_reports</extracomment>
   <translation>Retenção levantada</translation>
  </message>
  <message>
   <source>Hold made</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retenção criada</translation>
  </message>
  <message>
   <source>Hold or recall</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Retenção ou recall</translation>
  </message>
  <message>
   <source>Hold released</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retenção liberada</translation>
  </message>
  <message>
   <source>Hold them now</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Reter agora</translation>
  </message>
  <message>
   <source>Holds</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Retenções</translation>
  </message>
  <message>
   <source>Holds and recalls</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Retenções e recalls</translation>
  </message>
  <message>
   <source>Hours</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Horas</translation>
  </message>
  <message>
   <source>House label</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta da casa</translation>
  </message>
  <message>
   <source>How</source>
   <extracomment>words_facts</extracomment>
   <translation>Como</translation>
  </message>
  <message>
   <source>How its data were erased. This is certified.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Como os dados foram apagados. Fica certificado.</translation>
  </message>
  <message>
   <source>How many</source>
   <extracomment>exchange/client_report_files, labels/command_sheet, views/words</extracomment>
   <translation>Quantas</translation>
  </message>
  <message>
   <source>How many more of {name} lie here?</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Quantas mais de {name} há aqui?</translation>
  </message>
  <message>
   <source>How many places</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Quantos locais</translation>
  </message>
  <message>
   <source>IDENTIFIED</source>
   <extracomment>exchange/demo_pulses</extracomment>
   <translation>IDENTIFICADO</translation>
  </message>
  <message>
   <source>IMEI</source>
   <extracomment>alias_types</extracomment>
   <translation>IMEI</translation>
  </message>
  <message>
   <source>IMEI (Luhn)</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>IMEI (Luhn)</translation>
  </message>
  <message>
   <source>IN ALREADY</source>
   <extracomment>refusals, refusals_storing, workflows/receiving</extracomment>
   <translation>JÁ ESTÁ DENTRO</translation>
  </message>
  <message>
   <source>IN ANOTHER BOX</source>
   <extracomment>refusals</extracomment>
   <translation>EM OUTRA CAIXA</translation>
  </message>
  <message>
   <source>IN HAND</source>
   <extracomment>refusals, refusals_counting, refusals_receiving, refusals_repair, refusals_returns, workflows/storing, workflows/telling_repair</extracomment>
   <translation>EM MÃOS</translation>
  </message>
  <message>
   <source>IN ITS LANE</source>
   <extracomment>workflows/returns, workflows/telling_repair</extracomment>
   <translation>NA PISTA</translation>
  </message>
  <message>
   <source>IN ITS TOTE</source>
   <extracomment>modes/returns_scans, refusals_returns, words_repair, workflows/returns</extracomment>
   <translation>NO TOTE</translation>
  </message>
  <message>
   <source>IN OR OUT</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>ENTRA OU SAI</translation>
  </message>
  <message>
   <source>IN STOCK</source>
   <extracomment>words_repair</extracomment>
   <translation>EM ESTOQUE</translation>
  </message>
  <message>
   <source>IN USE</source>
   <extracomment>refusals_office</extracomment>
   <translation>EM USO</translation>
  </message>
  <message>
   <source>INSPECTED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>INSPECIONADO</translation>
  </message>
  <message>
   <source>INVOICE</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>FATURA</translation>
  </message>
  <message>
   <source>IT AGREES</source>
   <extracomment>workflows/returns</extracomment>
   <translation>CONFERE</translation>
  </message>
  <message>
   <source>IT FAILED</source>
   <extracomment>workflows/repair</extracomment>
   <translation>FALHOU</translation>
  </message>
  <message>
   <source>IT IS INSIDE</source>
   <extracomment>refusals_repair</extracomment>
   <translation>JÁ ESTÁ DENTRO</translation>
  </message>
  <message>
   <source>ITEM</source>
   <extracomment>labels/certificate, labels/packing_list, labels/pick_list, labels/receipt, labels/vendor_papers</extracomment>
   <translation>ITEM</translation>
  </message>
  <message>
   <source>ITS SERIAL?</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>É O SERIAL?</translation>
  </message>
  <message>
   <source>Identified</source>
   <extracomment>words_kinds</extracomment>
   <translation>Identificado</translation>
  </message>
  <message>
   <source>Identified as returned</source>
   <extracomment>paper_units</extracomment>
   <translation>Identificado na devolução</translation>
  </message>
  <message>
   <source>Identity</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Identidade</translation>
  </message>
  <message>
   <source>Identity: {verdict}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Identidade: {verdict}.</translation>
  </message>
  <message>
   <source>If the window names a fault, set the scanner as it says and scan the code again.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Se a janela apontar uma falha, ajuste o leitor como ela diz e escaneie o código de novo.</translation>
  </message>
  <message>
   <source>Import</source>
   <extracomment>audits/office</extracomment>
   <translation>Importação</translation>
  </message>
  <message>
   <source>Import products first: no client has a SKU.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Importe antes os produtos: nenhum cliente tem um SKU.</translation>
  </message>
  <message>
   <source>Import the product again: its serial profile cannot be used.</source>
   <extracomment>exchange/inbound_drafts, exchange/units</extracomment>
   <translation>Importe o produto de novo: o perfil de serial dele não pode ser usado.</translation>
  </message>
  <message>
   <source>Import the product first: this client has no such SKU.</source>
   <extracomment>exchange/inbound_drafts, exchange/order_drafts, exchange/rma_drafts, exchange/units</extracomment>
   <translation>Importe antes o produto: este cliente não tem esse SKU.</translation>
  </message>
  <message>
   <source>In and out</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Entrada e saída</translation>
  </message>
  <message>
   <source>In its lane</source>
   <extracomment>audits/reports</extracomment>
   <translation>Na pista</translation>
  </message>
  <message>
   <source>In percent. The cost is that of one mistake. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Em porcentagem. O custo é o de um erro. Um campo vazio tira o que está definido.</translation>
  </message>
  <message>
   <source>In seconds. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Em segundos. Um campo vazio tira o que está definido.</translation>
  </message>
  <message>
   <source>In the last days</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Nos últimos dias</translation>
  </message>
  <message>
   <source>In the tote.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>No tote.</translation>
  </message>
  <message>
   <source>In their histories</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>No histórico</translation>
  </message>
  <message>
   <source>In time</source>
   <extracomment>audits/reports</extracomment>
   <translation>No prazo</translation>
  </message>
  <message>
   <source>In use: somebody may sign on</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Em uso: pode-se entrar</translation>
  </message>
  <message>
   <source>In warranty</source>
   <extracomment>audits/reports</extracomment>
   <translation>Em garantia</translation>
  </message>
  <message>
   <source>In {place}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Em {place}</translation>
  </message>
  <message>
   <source>In {place}, lane {lane}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Em {place}, pista {lane}</translation>
  </message>
  <message>
   <source>Inputs typed by hand ÷ all inputs.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Entradas digitadas à mão ÷ todas as entradas.</translation>
  </message>
  <message>
   <source>Inspect it again, and tear up its plate.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Inspecione de novo e rasgue a LPN.</translation>
  </message>
  <message>
   <source>Inspect it: a part is not the one that left. It goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: uma peça não é a que saiu. Vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: by the book it never left, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: pelo registro nunca saiu, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it came back before, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: já voltou antes, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it is another client's, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: é de outro cliente, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it is back from the vendor.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: voltou do fornecedor.</translation>
  </message>
  <message>
   <source>Inspect it: it left on another order, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: saiu em outro pedido, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it was not proved before it went there, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: não estava comprovada antes de ir para lá, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: its serials differ, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: os seriais diferem, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: nobody knows this serial, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: ninguém conhece este serial, então vai para quarentena.</translation>
  </message>
  <message>
   <source>Inspect it: this is the unit that left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecione: é a unidade que saiu.</translation>
  </message>
  <message>
   <source>Inspect the unit first: F2 when everything else is good.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Inspecione antes a unidade: F2 quando todo o resto estiver bom.</translation>
  </message>
  <message>
   <source>Inspect the unit first: its lane follows from that.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Inspecione antes a unidade: disso sai a pista.</translation>
  </message>
  <message>
   <source>Inspect the unit first: its plate is printed then.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Inspecione antes a unidade: então sai a LPN.</translation>
  </message>
  <message>
   <source>Inspected</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Inspecionado</translation>
  </message>
  <message>
   <source>Install CUPS on this PC: its command lp is missing.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Instale o CUPS neste PC: falta o comando lp.</translation>
  </message>
  <message>
   <source>Install PostgreSQL {major}: the base of this machine was made by it, and only {found} was found here. Or dump it with the old program and restore it with the new.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Instale o PostgreSQL {major}: a base desta máquina foi feita com ele e aqui só há {found}. Ou exporte com o programa antigo e restaure com o novo.</translation>
  </message>
  <message>
   <source>Install PostgreSQL {oldest} or newer, or set url in [database]: no PostgreSQL was found on this machine.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Instale o PostgreSQL {oldest} ou mais novo, ou defina url em [database]: não há PostgreSQL nesta máquina.</translation>
  </message>
  <message>
   <source>Install the extra named camera: OpenCV is missing on this PC.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Instale o extra chamado camera: falta o OpenCV neste PC.</translation>
  </message>
  <message>
   <source>Into tote {tote}.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>No tote {tote}.</translation>
  </message>
  <message>
   <source>Inventory by serial</source>
   <extracomment>audits/reports</extracomment>
   <translation>Inventário por serial</translation>
  </message>
  <message>
   <source>Is now</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Agora é</translation>
  </message>
  <message>
   <source>It belongs to another client of this house.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>É de outro cliente desta casa.</translation>
  </message>
  <message>
   <source>It came back before</source>
   <extracomment>words_cases</extracomment>
   <translation>Já voltou antes</translation>
  </message>
  <message>
   <source>It came out: keep it</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Saiu: guardar</translation>
  </message>
  <message>
   <source>It came out: scrap it</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Saiu: descartar</translation>
  </message>
  <message>
   <source>It could not be erased</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Não pôde ser apagada</translation>
  </message>
  <message>
   <source>It goes in</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Entra</translation>
  </message>
  <message>
   <source>It got a new serial</source>
   <extracomment>words_repair</extracomment>
   <translation>Recebeu um serial novo</translation>
  </message>
  <message>
   <source>It has no serial</source>
   <extracomment>words_cases</extracomment>
   <translation>Não tem serial</translation>
  </message>
  <message>
   <source>It has no such code</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Não tem esse código</translation>
  </message>
  <message>
   <source>It is another SKU</source>
   <extracomment>words_cases</extracomment>
   <translation>É outro SKU</translation>
  </message>
  <message>
   <source>It is another client's</source>
   <extracomment>words_cases</extracomment>
   <translation>É de outro cliente</translation>
  </message>
  <message>
   <source>It is back from the vendor</source>
   <extracomment>words_cases</extracomment>
   <translation>Voltou do fornecedor</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <extracomment>words_cases</extracomment>
   <translation>Está avariada</translation>
  </message>
  <message>
   <source>It is found: at a place</source>
   <extracomment>words_cases</extracomment>
   <translation>Foi achada: em um lugar</translation>
  </message>
  <message>
   <source>It is kept for order {order}.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Está reservado para o pedido {order}.</translation>
  </message>
  <message>
   <source>It is marked as having no serial of its own.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Fica marcado como sem serial próprio.</translation>
  </message>
  <message>
   <source>It is missing</source>
   <extracomment>words_cases</extracomment>
   <translation>Está em falta</translation>
  </message>
  <message>
   <source>It is missing by the book: putting it away says that it is found.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Perdida pelo registro: armazená-la diz que foi achada.</translation>
  </message>
  <message>
   <source>It is needed as evidence.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>É necessária como prova.</translation>
  </message>
  <message>
   <source>It is only counted otherwise: as a return it has a serial.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Normalmente só é contada: como devolução tem número de série.</translation>
  </message>
  <message>
   <source>It is regulated: every unit must be traceable.</source>
   <extracomment>advice</extracomment>
   <translation>É regulado: cada unidade deve ser rastreável.</translation>
  </message>
  <message>
   <source>It is relabelled from {old}, and was {now}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Foi reetiquetada de {old} e era {now}.</translation>
  </message>
  <message>
   <source>It is written down that it was printed again.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>Fica anotado que foi impresso de novo.</translation>
  </message>
  <message>
   <source>It lay at a neighbouring place.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Estava em um lugar vizinho.</translation>
  </message>
  <message>
   <source>It lay at another place</source>
   <extracomment>words_cases</extracomment>
   <translation>Estava em outro lugar</translation>
  </message>
  <message>
   <source>It left from {bench}.</source>
   <extracomment>refusals</extracomment>
   <translation>Saiu de {bench}.</translation>
  </message>
  <message>
   <source>It left on another order</source>
   <extracomment>words_cases</extracomment>
   <translation>Saiu em outro pedido</translation>
  </message>
  <message>
   <source>It never left</source>
   <extracomment>words_cases</extracomment>
   <translation>Nunca saiu</translation>
  </message>
  <message>
   <source>It starts from {state}, and was {last}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Parte de {state} e era {last}.</translation>
  </message>
  <message>
   <source>It was left on a cart.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Ficou em um carrinho.</translation>
  </message>
  <message>
   <source>It was missing. Whoever looks for it is told.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Estava em falta. Quem a procura é avisado.</translation>
  </message>
  <message>
   <source>It was not announced</source>
   <extracomment>words_cases</extracomment>
   <translation>Não foi anunciada</translation>
  </message>
  <message>
   <source>It was not at its place</source>
   <extracomment>words_cases</extracomment>
   <translation>Não estava no lugar</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>audits/reports</extracomment>
   <translation>Item</translation>
  </message>
  <message>
   <source>Its label becomes void and must be torn up.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>A etiqueta dela fica anulada e deve ser rasgada.</translation>
  </message>
  <message>
   <source>Its label was scanned back on {at}.</source>
   <extracomment>words_returns</extracomment>
   <translation>A etiqueta foi escaneada em {at}.</translation>
  </message>
  <message>
   <source>Its own serial {serial} is kept beside it.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>O serial próprio {serial} fica guardado junto.</translation>
  </message>
  <message>
   <source>Its serial cannot be read</source>
   <extracomment>words_cases</extracomment>
   <translation>O serial não pode ser lido</translation>
  </message>
  <message>
   <source>Its serial is here already</source>
   <extracomment>words_cases</extracomment>
   <translation>O serial já está aqui</translation>
  </message>
  <message>
   <source>Its serials disagree</source>
   <extracomment>words_cases</extracomment>
   <translation>Os seriais não conferem</translation>
  </message>
  <message>
   <source>Its tote is {tote}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O tote dele é {tote}.</translation>
  </message>
  <message>
   <source>Its {kind}</source>
   <extracomment>words_returns</extracomment>
   <translation>{kind} da unidade</translation>
  </message>
  <message>
   <source>Journal</source>
   <extracomment>views/words</extracomment>
   <translation>Diário</translation>
  </message>
  <message>
   <source>KEPT</source>
   <extracomment>bench_away, modes/returns_actions, workflows/sign_on</extracomment>
   <translation>GUARDADO</translation>
  </message>
  <message>
   <source>KEPT FOR OTHERS</source>
   <extracomment>refusals, workflows/telling</extracomment>
   <translation>RESERVADO</translation>
  </message>
  <message>
   <source>Keep for this figure</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Salvar o indicador</translation>
  </message>
  <message>
   <source>Keep it with the others: {over} more than announced.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Deixe com os outros: {over} além do anunciado.</translation>
  </message>
  <message>
   <source>Keep one row a SKU: this one is in row {row} already. Several GTINs go into one cell.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Deixe uma linha por SKU: este já está na linha {row}. Vários GTINs vão em uma célula.</translation>
  </message>
  <message>
   <source>Keep the box and what it was packed with: a case is open.</source>
   <extracomment>words_returns</extracomment>
   <translation>Guarde a caixa e a embalagem: há um caso aberto.</translation>
  </message>
  <message>
   <source>Keep the shift</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Salvar o turno</translation>
  </message>
  <message>
   <source>Kept for an order</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Reservado a um pedido</translation>
  </message>
  <message>
   <source>Kept for order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Reservado para o pedido {order}.</translation>
  </message>
  <message>
   <source>Kept for {order}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Reservado para {order}.</translation>
  </message>
  <message>
   <source>Kept on this PC and not confirmed yet: {count}.</source>
   <extracomment>bench_away</extracomment>
   <translation>Guardados neste PC e ainda sem confirmação: {count}.</translation>
  </message>
  <message>
   <source>Kept, with your name and what it was before.</source>
   <extracomment>workflows/audit_kpis</extracomment>
   <translation>Salvo, com seu nome e o que era antes.</translation>
  </message>
  <message>
   <source>Kept: it counts from the next return on.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Salvo: vale a partir da próxima devolução.</translation>
  </message>
  <message>
   <source>Keyboard check</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Teste de teclado</translation>
  </message>
  <message>
   <source>Keyed share</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Parte digitada</translation>
  </message>
  <message>
   <source>Kind</source>
   <extracomment>audits/reports, views/audit/office_families, words_facts</extracomment>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Known from</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>L2026-03</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>L2026-03</translation>
  </message>
  <message>
   <source>LABEL IS ON IT</source>
   <extracomment>words_repair</extracomment>
   <translation>ETIQUETA COLADA</translation>
  </message>
  <message>
   <source>LABEL PRINTED</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>ETIQUETA IMPRESSA</translation>
  </message>
  <message>
   <source>LANE</source>
   <extracomment>labels/parcel, labels/pick_list</extracomment>
   <translation>CANAL</translation>
  </message>
  <message>
   <source>LAST SCAN</source>
   <extracomment>bench_late</extracomment>
   <translation>ÚLTIMA LEITURA</translation>
  </message>
  <message>
   <source>LATER</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_answers</extracomment>
   <translation>DEPOIS</translation>
  </message>
  <message>
   <source>LEAVE</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>DEIXAR</translation>
  </message>
  <message>
   <source>LEFT</source>
   <extracomment>modes/storing_actions, workflows/counting</extracomment>
   <translation>DEIXADO</translation>
  </message>
  <message>
   <source>LEFT OUT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>OMITIDO</translation>
  </message>
  <message>
   <source>LIABLE</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>RESPONSÁVEL</translation>
  </message>
  <message>
   <source>LIST IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>LISTA RECEBIDA</translation>
  </message>
  <message>
   <source>LISTED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>JÁ NA LISTA</translation>
  </message>
  <message>
   <source>LOC:A-01-03, TOTE:T-014</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>LOC:A-01-03, TOTE:T-014</translation>
  </message>
  <message>
   <source>LOOK</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>OLHE</translation>
  </message>
  <message>
   <source>LOOK TWICE</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>OLHE BEM</translation>
  </message>
  <message>
   <source>LOT</source>
   <extracomment>labels/receipt</extracomment>
   <translation>LOTE</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels/command_sheet, views/audit/case_words, views/words</extracomment>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label not printed</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta não impressa</translation>
  </message>
  <message>
   <source>Label of box {parcel}</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Etiqueta da caixa {parcel}</translation>
  </message>
  <message>
   <source>Label ordered</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta pedida</translation>
  </message>
  <message>
   <source>Label printed</source>
   <extracomment>views/job_panel, words_kinds</extracomment>
   <translation>Etiqueta impressa</translation>
  </message>
  <message>
   <source>Label printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta reimpressa</translation>
  </message>
  <message>
   <source>Label printing</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Imprimindo etiqueta</translation>
  </message>
  <message>
   <source>Label read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta relida</translation>
  </message>
  <message>
   <source>Label scanned back</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Etiqueta escaneada</translation>
  </message>
  <message>
   <source>Label sent, not confirmed</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta enviada, sem confirmação</translation>
  </message>
  <message>
   <source>Label uncertain</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta incerta</translation>
  </message>
  <message>
   <source>Labels are in {file}: {count}.</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>As etiquetas estão em {file}: {count}.</translation>
  </message>
  <message>
   <source>Labels of places</source>
   <extracomment>paper_office, workflows/audit_office</extracomment>
   <translation>Etiquetas de locais</translation>
  </message>
  <message>
   <source>Labels of these</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Etiquetas destes</translation>
  </message>
  <message>
   <source>Laid at a place</source>
   <extracomment>words_kinds</extracomment>
   <translation>Posto num local</translation>
  </message>
  <message>
   <source>Laid in a tote</source>
   <extracomment>words_kinds</extracomment>
   <translation>Posto em um tote</translation>
  </message>
  <message>
   <source>Lane</source>
   <extracomment>audits/office, audits/reports, labels/command_sheet, paper_storing, paper_units, views/audit/case_detail, views/audit/office_list_kinds, views/audit/search_about, views/audit/unit_page, views/words, words_facts</extracomment>
   <translation>Pista</translation>
  </message>
  <message>
   <source>Lane changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Pista alterada</translation>
  </message>
  <message>
   <source>Lane rules saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Regras salvas</translation>
  </message>
  <message>
   <source>Lane {lane}</source>
   <extracomment>modes/repair_look, words_repair</extracomment>
   <translation>Pista {lane}</translation>
  </message>
  <message>
   <source>Lane {lane}, by the rule “{rule}”</source>
   <extracomment>words_returns</extracomment>
   <translation>Pista {lane}, pela regra “{rule}”</translation>
  </message>
  <message>
   <source>Lane {lane}, in {place}</source>
   <extracomment>words_repair</extracomment>
   <translation>Pista {lane}, em {place}</translation>
  </message>
  <message>
   <source>Lane {lane}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Pista {lane}.</translation>
  </message>
  <message>
   <source>Lane {lane}: changed by a person.</source>
   <extracomment>words_returns</extracomment>
   <translation>Pista {lane}: alterada por uma pessoa.</translation>
  </message>
  <message>
   <source>Lane {lane}: it is not proved to be the unit that left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Pista {lane}: não se provou que é a unidade que saiu.</translation>
  </message>
  <message>
   <source>Lane {lane}: it is on hold.</source>
   <extracomment>words_returns</extracomment>
   <translation>Pista {lane}: está retida.</translation>
  </message>
  <message>
   <source>Lane {lane}: no rule covers it.</source>
   <extracomment>words_returns</extracomment>
   <translation>Pista {lane}: nenhuma regra cobre o caso.</translation>
  </message>
  <message>
   <source>Lanes</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Pistas</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last heard</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Última notícia</translation>
  </message>
  <message>
   <source>Last seen at</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Último lugar</translation>
  </message>
  <message>
   <source>Last sure sight</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Última vista certa</translation>
  </message>
  <message>
   <source>Late</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Atraso</translation>
  </message>
  <message>
   <source>Lay it onto {pallet}: {units} units lie at {place} with it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Ponha sobre {pallet}: há {units} unidades em {place} com ele.</translation>
  </message>
  <message>
   <source>Learn from the samples</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Aprender com as amostras</translation>
  </message>
  <message>
   <source>Learned from {count} units; {unfit} of {checked} in the book do not fit.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Aprendido com {count} unidades; {unfit} das {checked} do registro não se encaixam.</translation>
  </message>
  <message>
   <source>Leave</source>
   <extracomment>labels/command_sheet, modes/returns_prompts, views/audit/office_families, views/words</extracomment>
   <translation>Deixar</translation>
  </message>
  <message>
   <source>Leave both times empty and the shift is no more from that day on. Days that are over keep theirs.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Deixe vazias as duas horas e o turno deixa de existir desse dia em diante. Os dias passados mantêm o seu.</translation>
  </message>
  <message>
   <source>Leave everything of it together, then scan the next parcel.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Deixe tudo dele junto e escaneie o próximo volume.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <extracomment>words_cases</extracomment>
   <translation>Deixar como está</translation>
  </message>
  <message>
   <source>Leave it out, or give the SKU a capture policy: it is only counted.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Omita ou dê ao SKU uma política de captura: ele só é contado.</translation>
  </message>
  <message>
   <source>Leave order {order} as it is: it is {state}.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Deixe o pedido {order} como está: está {state}.</translation>
  </message>
  <message>
   <source>Leave the goods together, then scan the next shipment.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Deixe a mercadoria junta e escaneie a próxima remessa.</translation>
  </message>
  <message>
   <source>Leave the order to another cart, or be done with a place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deixar o pedido para outro carrinho ou terminar com um lugar.</translation>
  </message>
  <message>
   <source>Leave the place of an expected unit empty: it is not here yet.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Deixe vazio o lugar de uma unidade esperada: ainda não está aqui.</translation>
  </message>
  <message>
   <source>Leave the place uncounted. This is kept.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Deixa o lugar sem contar. Fica registrado.</translation>
  </message>
  <message>
   <source>Leave the serials out: this SKU is only counted.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Omita os seriais: este SKU só é contado.</translation>
  </message>
  <message>
   <source>Leave them for later</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Deixar para depois</translation>
  </message>
  <message>
   <source>Leave this bench.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Deixa esta bancada.</translation>
  </message>
  <message>
   <source>Leaves {time}, in {hours} h {minutes} min</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Sai às {time}, em {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Leaves {time}, in {minutes} min</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Sai às {time}, em {minutes} min</translation>
  </message>
  <message>
   <source>Left as they are, because they moved meanwhile: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Ficam como estão, pois foram movidas enquanto isso: {count}.</translation>
  </message>
  <message>
   <source>Left on {at}, order {order}, to {customer}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Saiu em {at}, pedido {order}, para {customer}.</translation>
  </message>
  <message>
   <source>Left on {at}, order {order}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Saiu em {at}, pedido {order}.</translation>
  </message>
  <message>
   <source>Lengths</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Comprimentos</translation>
  </message>
  <message>
   <source>Let a second person lift a block.</source>
   <extracomment>views/words</extracomment>
   <translation>Uma segunda pessoa libera um bloqueio.</translation>
  </message>
  <message>
   <source>Let a second person sign on and scan {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Uma segunda pessoa deve entrar e escanear {place}.</translation>
  </message>
  <message>
   <source>Let a supervisor scan a badge.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts, modes/receiving_correct, modes/receiving_prompts</extracomment>
   <translation>Peça que um supervisor escaneie o crachá.</translation>
  </message>
  <message>
   <source>Let a supervisor sign on and scan {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Um supervisor deve entrar e escanear {place}.</translation>
  </message>
  <message>
   <source>Let another person count {place} again: you counted it first.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Deixe outra pessoa recontar {place}: você contou primeiro.</translation>
  </message>
  <message>
   <source>Let another supervisor decide: you have counted here yourself.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Deixe outro supervisor decidir: você mesmo contou aqui.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: a recall is released by two.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>Peça que outro supervisor escaneie o crachá: um recall é liberado por dois.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: this decision is made by two.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Peça que outro supervisor escaneie o crachá: esta decisão é tomada por dois.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: you are none here any more. Nothing was changed.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Peça a outro supervisor que escaneie o crachá: você não é mais supervisor aqui. Nada foi alterado.</translation>
  </message>
  <message>
   <source>Let go</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Soltas</translation>
  </message>
  <message>
   <source>Let go by an order</source>
   <extracomment>paper_units</extracomment>
   <translation>Solto por um pedido</translation>
  </message>
  <message>
   <source>Let the label file be read: {reason}.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Permita ler o arquivo da etiqueta: {reason}.</translation>
  </message>
  <message>
   <source>Let the returns bench inspect it first: it has no lane yet.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Peça antes a inspeção na bancada de devoluções: ainda não tem pista.</translation>
  </message>
  <message>
   <source>Letters</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Letras</translation>
  </message>
  <message>
   <source>Liable</source>
   <extracomment>audits/reports, views/audit/office_list_kinds, views/audit/office_trial, words_facts</extracomment>
   <translation>Responsável</translation>
  </message>
  <message>
   <source>Lies elsewhere by the book: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Pelo registro, em outro lugar: {sku}</translation>
  </message>
  <message>
   <source>Lifted by {person}: {why}</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Autorizado por {person}: {why}</translation>
  </message>
  <message>
   <source>Line</source>
   <extracomment>words_facts</extracomment>
   <translation>Linha</translation>
  </message>
  <message>
   <source>Lines: {lines} · serials: {serials}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>Linhas: {lines} · seriais: {serials}</translation>
  </message>
  <message>
   <source>Lines: {lines} · serials: {serials} · findings: {findings}</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Linhas: {lines} · seriais: {serials} · ocorrências: {findings}</translation>
  </message>
  <message>
   <source>List</source>
   <extracomment>words_facts</extracomment>
   <translation>Lista</translation>
  </message>
  <message>
   <source>List of differences</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Lista de diferenças</translation>
  </message>
  <message>
   <source>List received</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lista recebida</translation>
  </message>
  <message>
   <source>List taken in</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lista recebida</translation>
  </message>
  <message>
   <source>Listed and not here yet: {count} serials.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Na lista e ainda por chegar: {count} seriais.</translation>
  </message>
  <message>
   <source>Listed within</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Lista feita em</translation>
  </message>
  <message>
   <source>Listed: {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Na lista: {sku}</translation>
  </message>
  <message>
   <source>Live</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Ativas</translation>
  </message>
  <message>
   <source>Live wall</source>
   <extracomment>views/audit/wall_page</extracomment>
   <translation>Painel ao vivo</translation>
  </message>
  <message>
   <source>Load a roll and close the printer.</source>
   <extracomment>exchange/demo_pulses</extracomment>
   <translation>Coloque um rolo e feche a impressora.</translation>
  </message>
  <message>
   <source>Load labels: the printer is out of them.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Coloque etiquetas: a impressora está sem.</translation>
  </message>
  <message>
   <source>Load ribbon: the printer is out of it.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Coloque ribbon: a impressora está sem.</translation>
  </message>
  <message>
   <source>Location accuracy</source>
   <extracomment>audits/kpis, views/audit/count_detail</extracomment>
   <translation>Acurácia de lugares</translation>
  </message>
  <message>
   <source>Location accuracy of this count {percent} %</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Acurácia de lugares desta contagem {percent} %</translation>
  </message>
  <message>
   <source>Locked</source>
   <extracomment>words_returns</extracomment>
   <translation>Bloqueada</translation>
  </message>
  <message>
   <source>Locks</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Bloqueios</translation>
  </message>
  <message>
   <source>Locks and data</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Bloqueios e dados</translation>
  </message>
  <message>
   <source>Look at it again: somebody changed it meanwhile. What you typed is still here.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Veja de novo: alguém alterou enquanto isso. O que você digitou ainda está aqui.</translation>
  </message>
  <message>
   <source>Look at it again: {who} changed “{field}” on {at}. What you typed is still here.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Veja de novo: {who} alterou “{field}” em {at}. O que você digitou ainda está aqui.</translation>
  </message>
  <message>
   <source>Look at line {number} of {file}: it is no root.</source>
   <extracomment>models/ledger_root</extracomment>
   <translation>Veja a linha {number} de {file}: não é uma raiz.</translation>
  </message>
  <message>
   <source>Look at the base: a measured scan was answered {word}.</source>
   <extracomment>cli/measure_wall</extracomment>
   <translation>Confira a base: a uma leitura medida respondeu {word}.</translation>
  </message>
  <message>
   <source>Look at the base: a scan that should be {wanted} was answered {word}.</source>
   <extracomment>cli/measure_bench</extracomment>
   <translation>Confira a base: uma leitura que devia dar {wanted} deu {word}.</translation>
  </message>
  <message>
   <source>Look at the base: the bare statement was refused ({reason}).</source>
   <extracomment>cli/measure_scan</extracomment>
   <translation>Confira a base: a instrução pura foi recusada ({reason}).</translation>
  </message>
  <message>
   <source>Look at the day: no parcel was handed over on {day}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Confira o dia: nenhum volume foi entregue em {day}.</translation>
  </message>
  <message>
   <source>Look at the name again: this client has nothing called {name}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Confira o nome: este cliente não tem nada chamado {name}.</translation>
  </message>
  <message>
   <source>Look at the number: no closed box of an order {order} is known.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Confira o número: não se conhece nenhuma caixa fechada de um pedido {order}.</translation>
  </message>
  <message>
   <source>Look at the number: nothing here is called {number}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Veja o número: nada aqui se chama {number}.</translation>
  </message>
  <message>
   <source>Look at the number: there are no units under {number}.</source>
   <extracomment>exchange/leaving</extracomment>
   <translation>Veja o número: não há unidades com {number}.</translation>
  </message>
  <message>
   <source>Look at the printer: CUPS did not say if it took the job.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Olhe a impressora: o CUPS não disse se aceitou o trabalho.</translation>
  </message>
  <message>
   <source>Look at the printer: Windows gave up in the middle.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Olhe a impressora: o Windows parou no meio.</translation>
  </message>
  <message>
   <source>Look at the printer: it is connected but does not answer.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Olhe a impressora: está conectada mas não responde.</translation>
  </message>
  <message>
   <source>Look at the printer: it took the label but has not printed it.</source>
   <extracomment>devices/zpl_printer</extracomment>
   <translation>Olhe a impressora: recebeu a etiqueta mas não a imprimiu.</translation>
  </message>
  <message>
   <source>Look at the server and the file: the base could not be moved ({reason}).</source>
   <extracomment>models/moving</extracomment>
   <translation>Confira o servidor e o arquivo: a base não pôde ser movida ({reason}).</translation>
  </message>
  <message>
   <source>Look at the server's address and rights: the base could not be brought up to date ({reason}).</source>
   <extracomment>models/migrating</extracomment>
   <translation>Confira o endereço e as permissões do servidor: a base não pôde ser atualizada ({reason}).</translation>
  </message>
  <message>
   <source>Look at the server: the base did not answer, and nothing was written.</source>
   <extracomment>exchange/book</extracomment>
   <translation>Confira o servidor: a base não respondeu e nada foi gravado.</translation>
  </message>
  <message>
   <source>Look for a name or a value …</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Busque um nome ou um valor …</translation>
  </message>
  <message>
   <source>Look for more</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Buscar mais</translation>
  </message>
  <message>
   <source>Look for {name}: it cannot be read ({reason}).</source>
   <extracomment>exchange/documents</extracomment>
   <translation>Procure {name}: não pode ser lido ({reason}).</translation>
  </message>
  <message>
   <source>Look for …</source>
   <extracomment>views/audit/office_family</extracomment>
   <translation>Buscar …</translation>
  </message>
  <message>
   <source>Look into the log: the measured bench did not answer a scan.</source>
   <extracomment>cli/measure_bench</extracomment>
   <translation>Veja o log: a bancada medida não respondeu a uma leitura.</translation>
  </message>
  <message>
   <source>Look into the log: the measured bench ended early ({reason}).</source>
   <extracomment>cli/measure_memory</extracomment>
   <translation>Veja o log: a bancada medida terminou antes da hora ({reason}).</translation>
  </message>
  <message>
   <source>Look into the log: the program did not start ({reason}).</source>
   <extracomment>cli/measure_start</extracomment>
   <translation>Veja o log: o programa não iniciou ({reason}).</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine could not be made in {folder}.</source>
   <extracomment>models/embedded_postgres</extracomment>
   <translation>Veja {log}: o banco de dados desta máquina não pôde ser criado em {folder}.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine did not start.</source>
   <extracomment>models/embedded_postgres</extracomment>
   <translation>Veja {log}: o banco de dados desta máquina não iniciou.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine does not answer yet.</source>
   <extracomment>models/embedded</extracomment>
   <translation>Veja {log}: o banco de dados desta máquina ainda não responde.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine was started {times} times and fell each time.</source>
   <extracomment>models/embedded_keeper</extracomment>
   <translation>Veja {log}: o banco de dados desta máquina foi iniciado {times} vezes e caiu todas.</translation>
  </message>
  <message>
   <source>Look into {log}: the measured server does not stop.</source>
   <extracomment>cli/measure_base</extracomment>
   <translation>Veja {log}: o servidor medido não para.</translation>
  </message>
  <message>
   <source>Look into {log}: what keeps the database of this machine ended at once.</source>
   <extracomment>models/embedded</extracomment>
   <translation>Veja {log}: o que mantém o banco de dados desta máquina terminou de imediato.</translation>
  </message>
  <message>
   <source>Look up the number: no shipment {inbound} is closed.</source>
   <extracomment>exchange/receipts</extracomment>
   <translation>Confira o número: nenhuma remessa {inbound} está fechada.</translation>
  </message>
  <message>
   <source>Look up the number: {client} has announced no return {rma}.</source>
   <extracomment>exchange/return_results</extracomment>
   <translation>Procure o número: {client} não anunciou nenhuma devolução {rma}.</translation>
  </message>
  <message>
   <source>Look-alikes</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Parecidos</translation>
  </message>
  <message>
   <source>Looked over: {checked} of {total}.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Conferidas: {checked} de {total}.</translation>
  </message>
  <message>
   <source>Looking for {name} …</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Buscando {name} …</translation>
  </message>
  <message>
   <source>Looks</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds</extracomment>
   <translation>Visual</translation>
  </message>
  <message>
   <source>Looks like</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Parece</translation>
  </message>
  <message>
   <source>Looks like {serials}, which is a different serial.</source>
   <extracomment>profile_workbench, refusals, workflows/telling_receiving</extracomment>
   <translation>Parece {serials}, que é outro serial.</translation>
  </message>
  <message>
   <source>Lot</source>
   <extracomment>audits/reports, views/audit/search_words, words_facts</extracomment>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Lots</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Lotes</translation>
  </message>
  <message>
   <source>Luhn</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>MAC</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>MAC</translation>
  </message>
  <message>
   <source>MAC address</source>
   <extracomment>alias_types</extracomment>
   <translation>endereço MAC</translation>
  </message>
  <message>
   <source>MADE BY</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>FEITO POR</translation>
  </message>
  <message>
   <source>MEID</source>
   <extracomment>alias_types, views/profile_fields</extracomment>
   <translation>MEID</translation>
  </message>
  <message>
   <source>MISREAD</source>
   <extracomment>refusals</extracomment>
   <translation>LEITURA ERRADA</translation>
  </message>
  <message>
   <source>MOVED MEANWHILE</source>
   <extracomment>refusals</extracomment>
   <translation>MUDOU DE LUGAR</translation>
  </message>
  <message>
   <source>MOVED ON</source>
   <extracomment>refusals_receiving, refusals_storing</extracomment>
   <translation>JÁ SEGUIU</translation>
  </message>
  <message>
   <source>Made</source>
   <extracomment>audits/reports, exchange/figure_report, views/audit/hold_detail</extracomment>
   <translation>Criado em</translation>
  </message>
  <message>
   <source>Made from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Fabricado de … a</translation>
  </message>
  <message>
   <source>Made in</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Feito em</translation>
  </message>
  <message>
   <source>Made on</source>
   <extracomment>words_facts</extracomment>
   <translation>Fabricada em</translation>
  </message>
  <message>
   <source>Make it the same for the whole lot of a carton.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Use o mesmo para todo o lote de uma caixa.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this order.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Deixe igual em cada linha deste pedido.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this return.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Ponha o mesmo em todas as linhas desta devolução.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this shipment.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Use o mesmo em todas as linhas desta remessa.</translation>
  </message>
  <message>
   <source>Make room and rights for the database of this machine in {folder} ({reason}).</source>
   <extracomment>models/embedded_keeper</extracomment>
   <translation>Dê espaço e permissões ao banco de dados desta máquina em {folder} ({reason}).</translation>
  </message>
  <message>
   <source>Make the database with ENCODING 'UTF8': this one has {encoding}.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Crie o banco de dados com ENCODING 'UTF8': este tem {encoding}.</translation>
  </message>
  <message>
   <source>Manifest</source>
   <extracomment>words_facts</extracomment>
   <translation>Manifesto</translation>
  </message>
  <message>
   <source>May do; none ticked: all</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Pode fazer; nada marcado: tudo</translation>
  </message>
  <message>
   <source>Mend the printer, then press F6 to print the label again.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Conserte a impressora e aperte F6 para reimprimir a etiqueta.</translation>
  </message>
  <message>
   <source>Mend the printer, then press F7 to print the papers again.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Conserte a impressora e aperte F7 para reimprimir os papéis.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>audits/reports, paper_units, words_facts</extracomment>
   <translation>Método</translation>
  </message>
  <message>
   <source>Mine</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Minhas</translation>
  </message>
  <message>
   <source>Misplaced</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Fora do lugar</translation>
  </message>
  <message>
   <source>Missed</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Falta desde</translation>
  </message>
  <message>
   <source>Missed by</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Notado por</translation>
  </message>
  <message>
   <source>Missing</source>
   <extracomment>modes/counting_task, paper_units, views/audit/office_families, words_kinds, words_states</extracomment>
   <translation>Em falta</translation>
  </message>
  <message>
   <source>Missing by the book</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Perdida pelo registro</translation>
  </message>
  <message>
   <source>Missing by the book now: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Agora perdidas pelo registro: {count}.</translation>
  </message>
  <message>
   <source>Missing from now on: {serials}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Em falta a partir de agora: {serials}.</translation>
  </message>
  <message>
   <source>Missing serials</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Seriais em falta</translation>
  </message>
  <message>
   <source>Missing then: {serials}.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Então faltam: {serials}.</translation>
  </message>
  <message>
   <source>Missing units</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Unidades em falta</translation>
  </message>
  <message>
   <source>Missing {missing}, misplaced {misplaced}, unknown {unknown}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Em falta {missing}, fora do lugar {misplaced}, desconhecidas {unknown}.</translation>
  </message>
  <message>
   <source>Missing, kept for order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Em falta, reservada para o pedido {order}</translation>
  </message>
  <message>
   <source>Missing: at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Falta: no máximo</translation>
  </message>
  <message>
   <source>Missing: grade at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Se faltar: grau máximo</translation>
  </message>
  <message>
   <source>Mode</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Months</source>
   <extracomment>audits/reports</extracomment>
   <translation>Meses</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Mais</translation>
  </message>
  <message>
   <source>More came than announced</source>
   <extracomment>words_cases</extracomment>
   <translation>Chegaram mais que o anunciado</translation>
  </message>
  <message>
   <source>Move taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Movimento desfeito</translation>
  </message>
  <message>
   <source>Moved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Movido</translation>
  </message>
  <message>
   <source>Moved to where they lie: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Movidas para onde estão: {count}.</translation>
  </message>
  <message>
   <source>NAME TAKEN</source>
   <extracomment>refusals_office, refusals_receiving</extracomment>
   <translation>CÓDIGO EM USO</translation>
  </message>
  <message>
   <source>NAMED</source>
   <extracomment>workflows/naming</extracomment>
   <translation>ANOTADO</translation>
  </message>
  <message>
   <source>NEEDS A CAGE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>EXIGE GAIOLA</translation>
  </message>
  <message>
   <source>NEVER SHIPPED</source>
   <extracomment>words_returns</extracomment>
   <translation>NUNCA DESPACHADO</translation>
  </message>
  <message>
   <source>NEW CARTON</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>NOVA CAIXA</translation>
  </message>
  <message>
   <source>NEW GRADE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>NOVO GRAU</translation>
  </message>
  <message>
   <source>NEW PALLET</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>NOVO PALETE</translation>
  </message>
  <message>
   <source>NEW PLATE</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>NOVA LPN</translation>
  </message>
  <message>
   <source>NEW SERIAL</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>NOVO SERIAL</translation>
  </message>
  <message>
   <source>NO COUNT HERE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>SEM CONTAGEM</translation>
  </message>
  <message>
   <source>NO DATABASE</source>
   <extracomment>refusals</extracomment>
   <translation>SEM BANCO DE DADOS</translation>
  </message>
  <message>
   <source>NO DISK</source>
   <extracomment>bench</extracomment>
   <translation>SEM DISCO</translation>
  </message>
  <message>
   <source>NO GS1 PREFIX</source>
   <extracomment>refusals</extracomment>
   <translation>SEM PREFIXO GS1</translation>
  </message>
  <message>
   <source>NO LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>SEM ETIQUETA</translation>
  </message>
  <message>
   <source>NO LIST</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>SEM LISTA</translation>
  </message>
  <message>
   <source>NO PHOTO</source>
   <extracomment>refusals</extracomment>
   <translation>SEM FOTO</translation>
  </message>
  <message>
   <source>NO PLACE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>SEM LUGAR</translation>
  </message>
  <message>
   <source>NO RULE</source>
   <extracomment>refusals_office</extracomment>
   <translation>SEM REGRA</translation>
  </message>
  <message>
   <source>NO SERIAL</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>SEM SERIAL</translation>
  </message>
  <message>
   <source>NO.</source>
   <extracomment>labels/manifest</extracomment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>NOT A CODE</source>
   <extracomment>refusals</extracomment>
   <translation>NÃO É CÓDIGO</translation>
  </message>
  <message>
   <source>NOT A DOCK</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NÃO É DOCA</translation>
  </message>
  <message>
   <source>NOT A PART OF IT</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NÃO É PEÇA DELA</translation>
  </message>
  <message>
   <source>NOT A SERIAL</source>
   <extracomment>refusals</extracomment>
   <translation>NÃO É SERIAL</translation>
  </message>
  <message>
   <source>NOT A SHELF</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NÃO É ESTOQUE</translation>
  </message>
  <message>
   <source>NOT A TOTE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NÃO É TOTE</translation>
  </message>
  <message>
   <source>NOT ALLOWED</source>
   <extracomment>refusals</extracomment>
   <translation>NÃO PERMITIDO</translation>
  </message>
  <message>
   <source>NOT ANNOUNCED</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NÃO ANUNCIADO</translation>
  </message>
  <message>
   <source>NOT ANSWERED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>SEM RESPOSTA</translation>
  </message>
  <message>
   <source>NOT AS A LIST</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NÃO COMO LISTA</translation>
  </message>
  <message>
   <source>NOT COMPLETE</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>INCOMPLETO</translation>
  </message>
  <message>
   <source>NOT COUNTED</source>
   <extracomment>workflows/counting</extracomment>
   <translation>NÃO CONTADO</translation>
  </message>
  <message>
   <source>NOT DONE</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions, refusals_returns</extracomment>
   <translation>NÃO FEITO</translation>
  </message>
  <message>
   <source>NOT EMPTY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NÃO ESTÁ VAZIO</translation>
  </message>
  <message>
   <source>NOT GRADED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>SEM GRAU</translation>
  </message>
  <message>
   <source>NOT HERE</source>
   <extracomment>modes/storing_actions, workflows/picking</extracomment>
   <translation>AQUI NÃO</translation>
  </message>
  <message>
   <source>NOT IN STOCK</source>
   <extracomment>refusals</extracomment>
   <translation>FORA DO ESTOQUE</translation>
  </message>
  <message>
   <source>NOT IN THE BOX</source>
   <extracomment>refusals</extracomment>
   <translation>NÃO ESTÁ NA CAIXA</translation>
  </message>
  <message>
   <source>NOT IN THIS LANE</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NÃO NESTA PISTA</translation>
  </message>
  <message>
   <source>NOT INSPECTED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>SEM INSPEÇÃO</translation>
  </message>
  <message>
   <source>NOT ITS NAME</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NÃO É O CÓDIGO</translation>
  </message>
  <message>
   <source>NOT NOW</source>
   <extracomment>refusals</extracomment>
   <translation>AGORA NÃO</translation>
  </message>
  <message>
   <source>NOT ON THE LIST</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>FORA DA LISTA</translation>
  </message>
  <message>
   <source>NOT OPENED</source>
   <extracomment>workflows/returns</extracomment>
   <translation>NÃO ABERTO</translation>
  </message>
  <message>
   <source>NOT OURS</source>
   <extracomment>refusals</extracomment>
   <translation>NÃO É NOSSO</translation>
  </message>
  <message>
   <source>NOT POSSIBLE</source>
   <extracomment>refusals, refusals_returns</extracomment>
   <translation>NÃO É POSSÍVEL</translation>
  </message>
  <message>
   <source>NOT PRINTED</source>
   <extracomment>workflows/printing</extracomment>
   <translation>NÃO IMPRESSO</translation>
  </message>
  <message>
   <source>NOT RECEIVED</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>NÃO RECEBIDO</translation>
  </message>
  <message>
   <source>NOT REPAIRED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NÃO REPARADO</translation>
  </message>
  <message>
   <source>NOT TAKEN</source>
   <extracomment>bench_late</extracomment>
   <translation>NÃO ACEITO</translation>
  </message>
  <message>
   <source>NOT THAT ONE</source>
   <extracomment>refusals</extracomment>
   <translation>ESSE NÃO</translation>
  </message>
  <message>
   <source>NOT THIS WORK</source>
   <extracomment>refusals_office</extracomment>
   <translation>NÃO ESTE TRABALHO</translation>
  </message>
  <message>
   <source>NOT WIPED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NÃO APAGADO</translation>
  </message>
  <message>
   <source>NOTHING FOUND</source>
   <extracomment>refusals_returns</extracomment>
   <translation>NADA ACHADO</translation>
  </message>
  <message>
   <source>NOTHING HERE</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>NADA AQUI</translation>
  </message>
  <message>
   <source>NOTHING TO COUNT</source>
   <extracomment>refusals_counting</extracomment>
   <translation>NADA A CONTAR</translation>
  </message>
  <message>
   <source>NOTHING TO UNDO</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>NADA A DESFAZER</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>views/audit/figure_form, views/audit/figure_rows, views/audit/office_families, views/audit/office_seen, views/audit/search_page, views/audit/unit_tables, views/profile_fields, words_facts</extracomment>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name a SKU of this client that is known.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Indique um SKU conhecido deste cliente.</translation>
  </message>
  <message>
   <source>Name a carrier who took parcels on {day}: {carriers}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Indique uma transportadora que levou volumes em {day}: {carriers}.</translation>
  </message>
  <message>
   <source>Name a client and a SKU that are known: {client} has no {sku}.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Indique um cliente e um SKU conhecidos: {client} não tem {sku}.</translation>
  </message>
  <message>
   <source>Name a client of this house: none has the code {code}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Indique um cliente desta casa: nenhum tem o código {code}.</translation>
  </message>
  <message>
   <source>Name a client that is known, or give --client.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Indique um cliente conhecido ou informe --client.</translation>
  </message>
  <message>
   <source>Name a client that is known.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Indique um cliente conhecido.</translation>
  </message>
  <message>
   <source>Name a client that is known: import its products first, or give --client.</source>
   <extracomment>exchange/gathering</extracomment>
   <translation>Indique um cliente conhecido: importe antes os produtos dele ou informe --client.</translation>
  </message>
  <message>
   <source>Name a client that is known: nobody is called {client}.</source>
   <extracomment>exchange/return_results</extracomment>
   <translation>Indique um cliente conhecido: nenhum se chama {client}.</translation>
  </message>
  <message>
   <source>Name a client that is known: {client} is none.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique um cliente conhecido: {client} não é.</translation>
  </message>
  <message>
   <source>Name a dump that exists: there is no file {file}.</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique uma cópia que exista: não há arquivo {file}.</translation>
  </message>
  <message>
   <source>Name a file that can be written: {file} cannot ({reason}).</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique um arquivo que possa ser gravado: {file} não pode ({reason}).</translation>
  </message>
  <message>
   <source>Name a first day and a last day of at most ten years: {first} and {last} are not.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique um primeiro e um último dia com no máximo dez anos: {first} e {last} não servem.</translation>
  </message>
  <message>
   <source>Name a place of this house: {code} is none.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique um lugar desta casa: {code} não é.</translation>
  </message>
  <message>
   <source>Name a printer for {role} in the settings: none is fitted.</source>
   <extracomment>bench_desk</extracomment>
   <translation>Indique uma impressora para {role} nas configurações: não há nenhuma.</translation>
  </message>
  <message>
   <source>Name a product of this client: {sku} is none.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Indique um produto deste cliente: {sku} não é.</translation>
  </message>
  <message>
   <source>Name a unit of this house: {serial} is none.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique uma unidade desta casa: {serial} não é.</translation>
  </message>
  <message>
   <source>Name an empty database: {database} already holds a base.</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique um banco de dados vazio: {database} já contém uma base.</translation>
  </message>
  <message>
   <source>Name an order that is known: {order} is none.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique um pedido conhecido: {order} não é.</translation>
  </message>
  <message>
   <source>Name another file: {file} cannot be written ({reason}).</source>
   <extracomment>cli/printing</extracomment>
   <translation>Indique outro arquivo: não é possível gravar {file} ({reason}).</translation>
  </message>
  <message>
   <source>Name another file: {path} cannot be written ({reason}).</source>
   <extracomment>exchange/whole_file</extracomment>
   <translation>Indique outro arquivo: não é possível gravar {path} ({reason}).</translation>
  </message>
  <message>
   <source>Name another person: {count} are called {name}.</source>
   <extracomment>exchange/office</extracomment>
   <translation>Indique outra pessoa: {count} se chamam {name}.</translation>
  </message>
  <message>
   <source>Name another unit: this one is held ({hold}).</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Indique outra unidade: esta está retida ({hold}).</translation>
  </message>
  <message>
   <source>Name another unit: this one is kept for another order.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Indique outra unidade: esta está reservada para outro pedido.</translation>
  </message>
  <message>
   <source>Name another unit: this one is {state}.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Indique outra unidade: esta está {state}.</translation>
  </message>
  <message>
   <source>Name at most as many serials as units are announced.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Indique no máximo tantos seriais quantas unidades anunciadas.</translation>
  </message>
  <message>
   <source>Name at most as many serials as units are ordered.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Indique no máximo tantos seriais quantas unidades pedidas.</translation>
  </message>
  <message>
   <source>Name corrected</source>
   <extracomment>words_kinds, words_reports</extracomment>
   <translation>Nome corrigido</translation>
  </message>
  <message>
   <source>Name findings in small letters, digits and _.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Nomeie as ocorrências com minúsculas, dígitos e _.</translation>
  </message>
  <message>
   <source>Name grades: A to E, or U.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Indique graus: de A a E, ou U.</translation>
  </message>
  <message>
   <source>Name one case of the list: {case} is none, or several.</source>
   <extracomment>cli/exceptions</extracomment>
   <translation>Indique um caso da lista: {case} não é nenhum, ou são vários.</translation>
  </message>
  <message>
   <source>Name one of the reports: {names}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Indique um dos relatórios: {names}.</translation>
  </message>
  <message>
   <source>Name one that there is: figures know no {name}.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique um que exista: os indicadores não conhecem {name}.</translation>
  </message>
  <message>
   <source>Name people who are known and active, such as {known}: {unknown} is not.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Indique pessoas conhecidas e ativas, como {known}: {unknown} não é.</translation>
  </message>
  <message>
   <source>Name somebody who works here: nobody is called {name}.</source>
   <extracomment>exchange/office</extracomment>
   <translation>Indique alguém que trabalhe aqui: ninguém se chama {name}.</translation>
  </message>
  <message>
   <source>Name the accessory in up to {most} characters.</source>
   <extracomment>grading</extracomment>
   <translation>Nomeie o acessório com até {most} caracteres.</translation>
  </message>
  <message>
   <source>Name the base as its owner with --url: this login may not do that.</source>
   <extracomment>exchange/book</extracomment>
   <translation>Indique a base como seu proprietário com --url: este login não pode fazer isso.</translation>
  </message>
  <message>
   <source>Name the carton that stands on this pallet.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Indique a caixa que está neste palete.</translation>
  </message>
  <message>
   <source>Name the client as well: {count} orders are called {order}.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique também o cliente: {count} pedidos se chamam {order}.</translation>
  </message>
  <message>
   <source>Name the client too: a SKU is its client's.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique também o cliente: um SKU é do seu cliente.</translation>
  </message>
  <message>
   <source>Name the client too: {serial} is {names}.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique também o cliente: {serial} é {names}.</translation>
  </message>
  <message>
   <source>Name the client with --client: several have a shipment {inbound}.</source>
   <extracomment>exchange/receipts</extracomment>
   <translation>Informe o cliente com --client: vários têm uma remessa {inbound}.</translation>
  </message>
  <message>
   <source>Name the client with --client: {clients} have a {number}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Informe o cliente com --client: {clients} têm {number}.</translation>
  </message>
  <message>
   <source>Name the client: fill in the column, or give --client.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Indique o cliente: preencha a coluna ou informe --client.</translation>
  </message>
  <message>
   <source>Name the client: {place} is to be a pick face of {sku}.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Indique o cliente: {place} vai ser frente de separação de {sku}.</translation>
  </message>
  <message>
   <source>Name the earlier day first: {first} is after {last}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Informe primeiro o dia anterior: {first} é depois de {last}.</translation>
  </message>
  <message>
   <source>Name the finding in small letters, digits and _.</source>
   <extracomment>grading</extracomment>
   <translation>Nomeie a ocorrência com minúsculas, dígitos e _.</translation>
  </message>
  <message>
   <source>Name the rule in up to {most} characters.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Nomeie a regra com até {most} caracteres.</translation>
  </message>
  <message>
   <source>Name the serial of every unit: this SKU leaves as exactly the unit that was chosen.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Indique o serial de cada unidade: este SKU sai como a unidade exata escolhida.</translation>
  </message>
  <message>
   <source>Named</source>
   <extracomment>words_kinds</extracomment>
   <translation>Nomeado</translation>
  </message>
  <message>
   <source>Names, parts, papers, cases</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Nomes, peças, papéis, casos</translation>
  </message>
  <message>
   <source>Never</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never answered by “all good”</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Nunca com “tudo bom”</translation>
  </message>
  <message>
   <source>Never by serial</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nunca por serial</translation>
  </message>
  <message>
   <source>New</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Novo</translation>
  </message>
  <message>
   <source>New SKU</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Novo SKU</translation>
  </message>
  <message>
   <source>New badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Novo crachá</translation>
  </message>
  <message>
   <source>New bench</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nova bancada</translation>
  </message>
  <message>
   <source>New client</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Novo cliente</translation>
  </message>
  <message>
   <source>New count</source>
   <extracomment>views/audit/count_form, views/audit/counts_page</extracomment>
   <translation>Nova contagem</translation>
  </message>
  <message>
   <source>New hold or recall</source>
   <extracomment>views/audit/hold_form, views/audit/holds_page</extracomment>
   <translation>Nova retenção ou recall</translation>
  </message>
  <message>
   <source>New person</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nova pessoa</translation>
  </message>
  <message>
   <source>New place</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Novo lugar</translation>
  </message>
  <message>
   <source>New plate</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Nova LPN</translation>
  </message>
  <message>
   <source>New reason</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Novo motivo</translation>
  </message>
  <message>
   <source>New serial</source>
   <extracomment>labels/command_sheet, views/words, words_kinds</extracomment>
   <translation>Novo serial</translation>
  </message>
  <message>
   <source>Next to leave</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Próximas saídas</translation>
  </message>
  <message>
   <source>Next to them</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Ao lado deles</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>modes/returns_inspection, views/audit/office_families, views/words</extracomment>
   <translation>Não</translation>
  </message>
  <message>
   <source>No SKU is called so. Press Ctrl+N for a new one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nenhum SKU tem esse nome. Aperte Ctrl+N para um novo.</translation>
  </message>
  <message>
   <source>No bench has been heard of yet. Press Ctrl+N to name one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ainda não há notícia de nenhuma bancada. Aperte Ctrl+N para nomear uma.</translation>
  </message>
  <message>
   <source>No case here: nothing waits for a decision.</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Nenhum caso aqui: nada espera decisão.</translation>
  </message>
  <message>
   <source>No case is open.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Nenhum caso aberto.</translation>
  </message>
  <message>
   <source>No client yet. Press Ctrl+N for the first one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ainda não há clientes. Aperte Ctrl+N para o primeiro.</translation>
  </message>
  <message>
   <source>No count is running.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Nenhuma contagem em curso.</translation>
  </message>
  <message>
   <source>No cut-off</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Sem hora limite</translation>
  </message>
  <message>
   <source>No fault found</source>
   <extracomment>words_returns</extracomment>
   <translation>Sem falha achada</translation>
  </message>
  <message>
   <source>No label yet</source>
   <extracomment>views/simulator</extracomment>
   <translation>Ainda sem etiqueta</translation>
  </message>
  <message>
   <source>No line was announced.</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Nenhuma linha foi anunciada.</translation>
  </message>
  <message>
   <source>No longer kept</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reserva desfeita</translation>
  </message>
  <message>
   <source>No order waits, and none has left today.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Nenhum pedido espera, e nenhum saiu hoje.</translation>
  </message>
  <message>
   <source>No order waits.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Nenhum pedido espera.</translation>
  </message>
  <message>
   <source>No order yet.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Ainda sem pedido.</translation>
  </message>
  <message>
   <source>No photo was taken, and this client wants one. F11 opens the box again for it.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Nenhuma foto foi tirada, e este cliente quer uma. F11 abre a caixa de novo para isso.</translation>
  </message>
  <message>
   <source>No photo: no camera answers here.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Sem foto: nenhuma câmera responde aqui.</translation>
  </message>
  <message>
   <source>No place</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Sem lugar</translation>
  </message>
  <message>
   <source>No place ({state})</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Sem lugar ({state})</translation>
  </message>
  <message>
   <source>No place is called so. Press Ctrl+N for a new one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nenhum lugar se chama assim. Aperte Ctrl+N para um novo.</translation>
  </message>
  <message>
   <source>No product here is called {code}.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Nenhum produto aqui se chama {code}.</translation>
  </message>
  <message>
   <source>No reason of your own yet. Press Ctrl+N for one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ainda não há motivos próprios. Aperte Ctrl+N para um.</translation>
  </message>
  <message>
   <source>No rules yet: everything goes to quarantine. Press Ctrl+N for the first rule.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Ainda não há regras: tudo vai para quarentena. Aperte Ctrl+N para a primeira regra.</translation>
  </message>
  <message>
   <source>No serial</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Sem serial</translation>
  </message>
  <message>
   <source>No serial can be read: the house calls it {serial}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Nenhum número de série é legível: a casa a chama de {serial}.</translation>
  </message>
  <message>
   <source>No shift is stated yet: figures cannot be asked for by shift.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Nenhum turno definido ainda: não é possível pedir indicadores por turno.</translation>
  </message>
  <message>
   <source>No unit is there now.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Não há unidades lá agora.</translation>
  </message>
  <message>
   <source>No units of this SKU are in the book.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Não há unidades deste SKU no registro.</translation>
  </message>
  <message>
   <source>No, received unannounced</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Não, recebida sem anúncio</translation>
  </message>
  <message>
   <source>No, to what the screen asks.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Não, ao que a tela pede.</translation>
  </message>
  <message>
   <source>No.</source>
   <extracomment>audits/reports, views/audit/unit_tables</extracomment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Nobody</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Ninguém</translation>
  </message>
  <message>
   <source>Nobody announced it.</source>
   <extracomment>words_returns</extracomment>
   <translation>Ninguém a anunciou.</translation>
  </message>
  <message>
   <source>Nobody can read it</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Ninguém consegue ler</translation>
  </message>
  <message>
   <source>Nobody did anything there in that time.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Ninguém fez nada lá nesse tempo.</translation>
  </message>
  <message>
   <source>Nobody here knows {code}.</source>
   <extracomment>cli/trace, workflows/returns_questions</extracomment>
   <translation>Ninguém aqui conhece {code}.</translation>
  </message>
  <message>
   <source>Nobody is called so. Press Ctrl+N for a new person.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ninguém se chama assim. Aperte Ctrl+N para uma nova pessoa.</translation>
  </message>
  <message>
   <source>Nobody knows</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Ninguém conhece</translation>
  </message>
  <message>
   <source>Nobody knows it</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Ninguém o conhece</translation>
  </message>
  <message>
   <source>Nobody knows this serial</source>
   <extracomment>words_cases</extracomment>
   <translation>Ninguém conhece este serial</translation>
  </message>
  <message>
   <source>Nobody signed on</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Ninguém entrou</translation>
  </message>
  <message>
   <source>Nobody worked in these days, as far as they are summed up.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Ninguém trabalhou nestes dias, até onde estão totalizados.</translation>
  </message>
  <message>
   <source>None of its units is there.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Nenhuma das unidades dele está lá.</translation>
  </message>
  <message>
   <source>Not announced</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>Não anunciado</translation>
  </message>
  <message>
   <source>Not announced: the unit's serial finds its order.</source>
   <extracomment>words_returns</extracomment>
   <translation>Não anunciado: o serial da unidade acha o pedido dela.</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>words_kinds</extracomment>
   <translation>Não achado</translation>
  </message>
  <message>
   <source>Not good: {what}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Não está bom: {what}</translation>
  </message>
  <message>
   <source>Not here</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Aqui não</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Ainda não veio</translation>
  </message>
  <message>
   <source>Not inspected</source>
   <extracomment>words_returns</extracomment>
   <translation>Sem inspeção</translation>
  </message>
  <message>
   <source>Not known</source>
   <extracomment>words_returns</extracomment>
   <translation>Não se sabe</translation>
  </message>
  <message>
   <source>Not on the list</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Fora da lista</translation>
  </message>
  <message>
   <source>Not on this shipment</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Não é desta remessa</translation>
  </message>
  <message>
   <source>Not proved to be the unit that left: back to stock takes two people.</source>
   <extracomment>words_repair</extracomment>
   <translation>Não se provou que é a unidade que saiu: voltar ao estoque exige duas pessoas.</translation>
  </message>
  <message>
   <source>Not proved, back to stock</source>
   <extracomment>words_reports</extracomment>
   <translation>Não comprovada, de volta ao estoque</translation>
  </message>
  <message>
   <source>Not stated: what the program costs a day, or what one mistake costs. Nothing is assumed.</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Não definido: o que o programa custa por dia, ou o que custa um erro. Nada se supõe.</translation>
  </message>
  <message>
   <source>Not the grade by rule: {reason}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Não é o grau da regra: {reason}</translation>
  </message>
  <message>
   <source>Not wiped: no grade above C before that.</source>
   <extracomment>words_repair</extracomment>
   <translation>Não apagada: antes disso, nenhum grau acima de C.</translation>
  </message>
  <message>
   <source>Not wiped: personal data may be on it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Não apagado: pode ter dados pessoais.</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>paper_units, words_facts</extracomment>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note read</source>
   <extracomment>words_kinds</extracomment>
   <translation>Nota lida</translation>
  </message>
  <message>
   <source>Nothing</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing counted in these days.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Nada contado nestes dias.</translation>
  </message>
  <message>
   <source>Nothing counted on this day.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Nada contado neste dia.</translation>
  </message>
  <message>
   <source>Nothing else is kept of this unit.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Nada mais está guardado desta unidade.</translation>
  </message>
  <message>
   <source>Nothing goes in or out until you press F12.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Nada entra nem sai até você apertar F12.</translation>
  </message>
  <message>
   <source>Nothing has ever lain here.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Aqui nunca houve nada.</translation>
  </message>
  <message>
   <source>Nothing in the book speaks for serials.</source>
   <extracomment>advice</extracomment>
   <translation>Nada no registro aconselha registrar séries.</translation>
  </message>
  <message>
   <source>Nothing in these days.</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>Nada nestes dias.</translation>
  </message>
  <message>
   <source>Nothing is asked of this class yet. Press Ctrl+N for the first question.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Ainda nada se pergunta desta classe. Aperte Ctrl+N para a primeira pergunta.</translation>
  </message>
  <message>
   <source>Nothing is being counted. Press Ctrl+N to plan a count.</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Nada está sendo contado. Pressione Ctrl+N para planejar uma contagem.</translation>
  </message>
  <message>
   <source>Nothing is called {name}, and nothing is near it.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Nada se chama {name}, e nada chega perto.</translation>
  </message>
  <message>
   <source>Nothing is called {name}. These are near it: compare before you choose.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Nada se chama {name}. Estes chegam perto: compare antes de escolher.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Ainda não há alterações.</translation>
  </message>
  <message>
   <source>Nothing is compared before the first round has ended: the count is blind.</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Nada é comparado antes do fim da primeira rodada: a contagem é às cegas.</translation>
  </message>
  <message>
   <source>Nothing is held. Press Ctrl+N for a hold or a recall.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Nada está retido. Aperte Ctrl+N para uma retenção ou um recall.</translation>
  </message>
  <message>
   <source>Nothing is in the parcel. This is kept.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Não há nada no volume. Fica registrado.</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Nada está guardado ainda.</translation>
  </message>
  <message>
   <source>Nothing is missing by the book.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Nada está em falta pelo registro.</translation>
  </message>
  <message>
   <source>Nothing is on hold.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Nada está retido.</translation>
  </message>
  <message>
   <source>Nothing is stated yet. Choose a figure, type its target, press F12.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Nada está definido ainda. Escolha um indicador, digite a meta, aperte F12.</translation>
  </message>
  <message>
   <source>Nothing moved there in that time. Choose a longer one.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Nada se moveu lá nesse tempo. Escolha um mais longo.</translation>
  </message>
  <message>
   <source>Nothing must come back with it yet. Press Ctrl+N for the first accessory.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Ainda nada precisa voltar com ela. Aperte Ctrl+N para o primeiro acessório.</translation>
  </message>
  <message>
   <source>Nothing that was announced has serials like this.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Nada do que foi anunciado tem seriais assim.</translation>
  </message>
  <message>
   <source>Nothing to report: no rows for this client and these days.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Nada a informar: não há linhas deste cliente e destes dias.</translation>
  </message>
  <message>
   <source>Nothing was changed yet that fits.</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Ainda não há alterações que sirvam.</translation>
  </message>
  <message>
   <source>Nothing was counted.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>Nada foi contado.</translation>
  </message>
  <message>
   <source>Nothing was ever stated.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Nada foi definido até hoje.</translation>
  </message>
  <message>
   <source>Nothing was known of it yet.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Nada se sabia dela ainda.</translation>
  </message>
  <message>
   <source>Nothing was left to take there.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Não restava nada a pegar lá.</translation>
  </message>
  <message>
   <source>Nothing was refused there in that time.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Nada foi recusado lá nesse tempo.</translation>
  </message>
  <message>
   <source>Nothing was saved ({reason}).</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Nada foi salvo ({reason}).</translation>
  </message>
  <message>
   <source>Nothing was written, as asked: {new} new, {changed} changed, {unchanged} as they were.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Nada foi gravado, como pedido: {new} novos, {changed} alterados, {unchanged} como estavam.</translation>
  </message>
  <message>
   <source>Nothing was written. Correct {count} cells and send the document again.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Nada foi gravado. Corrija {count} células e envie o documento de novo.</translation>
  </message>
  <message>
   <source>Nothing was written: this document was taken in before.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Nada foi gravado: este documento já foi carregado antes.</translation>
  </message>
  <message>
   <source>Now</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Now at {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Agora em {place}.</translation>
  </message>
  <message>
   <source>Nowhere by the book</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Sem lugar no registro</translation>
  </message>
  <message>
   <source>Nowhere in stock.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>Não há em estoque.</translation>
  </message>
  <message>
   <source>Number</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Número</translation>
  </message>
  <message>
   <source>Number the lines of an order differently.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Numere as linhas de um pedido de forma diferente.</translation>
  </message>
  <message>
   <source>Number {number}</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Número {number}</translation>
  </message>
  <message>
   <source>Numbers given</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Números dados</translation>
  </message>
  <message>
   <source>ON A RECALL</source>
   <extracomment>refusals_office</extracomment>
   <translation>EM RECALL</translation>
  </message>
  <message>
   <source>ON HOLD</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>RETIDO</translation>
  </message>
  <message>
   <source>ON THE LIST</source>
   <extracomment>words_repair</extracomment>
   <translation>NA LISTA</translation>
  </message>
  <message>
   <source>ONE PRODUCT ONLY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>SÓ UM PRODUTO</translation>
  </message>
  <message>
   <source>ONE TOO MANY</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>UM A MAIS</translation>
  </message>
  <message>
   <source>OPEN AGAIN</source>
   <extracomment>workflows/packing</extracomment>
   <translation>REABERTO</translation>
  </message>
  <message>
   <source>OPEN IT</source>
   <extracomment>refusals_storing, workflows/receiving_many</extracomment>
   <translation>ABRA</translation>
  </message>
  <message>
   <source>OPEN THE BOX</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>ABRIR A CAIXA</translation>
  </message>
  <message>
   <source>OPENED</source>
   <extracomment>labels/vendor_papers, workflows/receiving_many</extracomment>
   <translation>ABERTA</translation>
  </message>
  <message>
   <source>ORDER</source>
   <extracomment>labels/manifest, labels/parcel</extracomment>
   <translation>PEDIDO</translation>
  </message>
  <message>
   <source>ORDER DONE</source>
   <extracomment>workflows/packing</extracomment>
   <translation>PEDIDO PRONTO</translation>
  </message>
  <message>
   <source>ORDER HELD</source>
   <extracomment>refusals</extracomment>
   <translation>PEDIDO RETIDO</translation>
  </message>
  <message>
   <source>ORDER {order}</source>
   <extracomment>workflows/packing, workflows/picking</extracomment>
   <translation>PEDIDO {order}</translation>
  </message>
  <message>
   <source>ORIGIN</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>ORIGEM</translation>
  </message>
  <message>
   <source>OTHER CLIENT</source>
   <extracomment>refusals_storing, words_returns</extracomment>
   <translation>OUTRO CLIENTE</translation>
  </message>
  <message>
   <source>OTHER LANE</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>OUTRA PISTA</translation>
  </message>
  <message>
   <source>OTHER ORDER</source>
   <extracomment>words_returns</extracomment>
   <translation>OUTRO PEDIDO</translation>
  </message>
  <message>
   <source>OTHER TOTE</source>
   <extracomment>modes/picking_scans, refusals_storing</extracomment>
   <translation>OUTRO TOTE</translation>
  </message>
  <message>
   <source>Of a case</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De um caso</translation>
  </message>
  <message>
   <source>Of a finding</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De uma ocorrência</translation>
  </message>
  <message>
   <source>Of an event</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De um evento</translation>
  </message>
  <message>
   <source>Of its parcel</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Do seu volume</translation>
  </message>
  <message>
   <source>Of its return</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Da sua devolução</translation>
  </message>
  <message>
   <source>Offered to choose</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Oferecido à escolha</translation>
  </message>
  <message>
   <source>Office</source>
   <extracomment>views/audit/office_page</extracomment>
   <translation>Escritório</translation>
  </message>
  <message>
   <source>Office changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Escritório alterado</translation>
  </message>
  <message>
   <source>On hold</source>
   <extracomment>exchange/demo_storing, paper_units, views/audit/wall_figures</extracomment>
   <translation>Retido</translation>
  </message>
  <message>
   <source>On hold: {reason}</source>
   <extracomment>modes/storing_tasks, paper_units, refusals, workflows/storing</extracomment>
   <translation>Retido: {reason}</translation>
  </message>
  <message>
   <source>On the dock: {sku}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Na doca: {sku}</translation>
  </message>
  <message>
   <source>On the list</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Na lista</translation>
  </message>
  <message>
   <source>On time</source>
   <extracomment>audits/kpis</extracomment>
   <translation>No prazo</translation>
  </message>
  <message>
   <source>On time × complete × undamaged × right papers.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>No prazo × completo × sem avarias × papéis certos.</translation>
  </message>
  <message>
   <source>On today's manifest of {carrier}. Parcels on it: {count}.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>No manifesto de hoje de {carrier}. Volumes nele: {count}.</translation>
  </message>
  <message>
   <source>On vendor's list {number}</source>
   <extracomment>words_repair</extracomment>
   <translation>Na lista de fornecedor {number}</translation>
  </message>
  <message>
   <source>One SKU</source>
   <extracomment>views/audit/search_words, views/audit/wall_figures, words_figures</extracomment>
   <translation>Um SKU</translation>
  </message>
  <message>
   <source>One SKU only</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Só um SKU</translation>
  </message>
  <message>
   <source>One bench</source>
   <extracomment>words_figures</extracomment>
   <translation>Uma bancada</translation>
  </message>
  <message>
   <source>One by one</source>
   <extracomment>exchange/client_report_files</extracomment>
   <translation>Uma por uma</translation>
  </message>
  <message>
   <source>One person</source>
   <extracomment>words_figures</extracomment>
   <translation>Uma pessoa</translation>
  </message>
  <message>
   <source>One product</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Um produto</translation>
  </message>
  <message>
   <source>One product only.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Só um produto.</translation>
  </message>
  <message>
   <source>One serial or alias a line, as they come out of a list.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Um serial ou alias por linha, como saem de uma lista.</translation>
  </message>
  <message>
   <source>One shift</source>
   <extracomment>words_figures</extracomment>
   <translation>Um turno</translation>
  </message>
  <message>
   <source>One slip away, compare them with the unit: {serials}</source>
   <extracomment>cli/trace</extracomment>
   <translation>A um erro de distância, compare com a unidade: {serials}</translation>
  </message>
  <message>
   <source>One thing is called {name}.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Uma coisa se chama {name}.</translation>
  </message>
  <message>
   <source>Only for client</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Só para cliente</translation>
  </message>
  <message>
   <source>Only for goods on hold.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Só para mercadoria retida.</translation>
  </message>
  <message>
   <source>Only for {client}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Só para {client}.</translation>
  </message>
  <message>
   <source>Only {sku}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Só {sku}</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Abertas</translation>
  </message>
  <message>
   <source>Open a closed parcel again. Its label is void.</source>
   <extracomment>views/words</extracomment>
   <translation>Reabre um volume fechado. A etiqueta dele é anulada.</translation>
  </message>
  <message>
   <source>Open a closed parcel. Its label is void.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Abre um volume fechado. A etiqueta dele é anulada.</translation>
  </message>
  <message>
   <source>Open and scan each unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Abrir e escanear unidades</translation>
  </message>
  <message>
   <source>Open another list: this one has left.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Abra outra lista: esta já saiu.</translation>
  </message>
  <message>
   <source>Open exceptions by age</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Exceções abertas por idade</translation>
  </message>
  <message>
   <source>Open it and scan each unit: not everything in it is for this order.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Abra e escaneie cada unidade: nem tudo o que há nela é para este pedido.</translation>
  </message>
  <message>
   <source>Open it and scan each unit: {kept} of the {units} in it are for this order.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Abra e escaneie cada unidade: {kept} das {units} são para este pedido.</translation>
  </message>
  <message>
   <source>Open its order</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Abrir o pedido</translation>
  </message>
  <message>
   <source>Open the bench on its own PC, with the scanner that types.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Abra a bancada no próprio PC, com o leitor que digita.</translation>
  </message>
  <message>
   <source>Open the box and check it item by item.</source>
   <extracomment>refusals</extracomment>
   <translation>Abra a caixa e confira item por item.</translation>
  </message>
  <message>
   <source>Open the box with F11 and take out what is on hold.</source>
   <extracomment>refusals</extracomment>
   <translation>Abra a caixa com F11 e retire o que está retido.</translation>
  </message>
  <message>
   <source>Open the carton and scan every unit, what is damaged as damaged.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Abra a caixa e escaneie cada unidade, as avariadas como avariadas.</translation>
  </message>
  <message>
   <source>Open the carton and scan every unit.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Abra a caixa e escaneie cada unidade.</translation>
  </message>
  <message>
   <source>Open the carton and scan its units: it was not announced.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Abra a caixa e escaneie as unidades: ela não foi anunciada.</translation>
  </message>
  <message>
   <source>Open the carton and scan what is in it: cartons are not counted as such.</source>
   <extracomment>modes/counting_scans</extracomment>
   <translation>Abra a caixa e escaneie o conteúdo: não se contam caixas inteiras.</translation>
  </message>
  <message>
   <source>Open the carton and scan {count} of its units.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Abra a caixa e escaneie {count} das unidades.</translation>
  </message>
  <message>
   <source>Open what is behind a row</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Abrir o que há atrás de uma linha</translation>
  </message>
  <message>
   <source>Opened</source>
   <extracomment>audits/reports, views/audit/case_detail, words_returns</extracomment>
   <translation>Aberta</translation>
  </message>
  <message>
   <source>Operator</source>
   <extracomment>views/audit/office_benches, views/audit/office_families</extracomment>
   <translation>Operador</translation>
  </message>
  <message>
   <source>Or area</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Ou área</translation>
  </message>
  <message>
   <source>Or scan a place</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Ou escaneie um lugar</translation>
  </message>
  <message>
   <source>Or type it, then Enter</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Ou digite e aperte Enter</translation>
  </message>
  <message>
   <source>Or {place}: empty.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Ou {place}: vazio.</translation>
  </message>
  <message>
   <source>Or {place}: it has room.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Ou {place}: tem espaço.</translation>
  </message>
  <message>
   <source>Or {place}: {count} of the same lie there.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Ou {place}: há {count} iguais lá.</translation>
  </message>
  <message>
   <source>Order</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/hold_detail, views/audit/search_about, views/audit/search_words, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Order accuracy</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Acurácia de pedidos</translation>
  </message>
  <message>
   <source>Order left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Pedido deixado</translation>
  </message>
  <message>
   <source>Order taken</source>
   <extracomment>words_kinds</extracomment>
   <translation>Pedido assumido</translation>
  </message>
  <message>
   <source>Order to pick: {order}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Pedido a separar: {order}</translation>
  </message>
  <message>
   <source>Order {order}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Pedido {order}</translation>
  </message>
  <message>
   <source>Order {order} is free for any bench.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>O pedido {order} está livre para qualquer bancada.</translation>
  </message>
  <message>
   <source>Order {order}, {client}, {lines} lines</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}, {client}, {lines} linhas</translation>
  </message>
  <message>
   <source>Order {order}: at another bench</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: em outra bancada</translation>
  </message>
  <message>
   <source>Order {order}: cancelled</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: cancelado</translation>
  </message>
  <message>
   <source>Order {order}: held</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: retido</translation>
  </message>
  <message>
   <source>Ordered</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Orders</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Orders by cut-off</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Pedidos por hora limite</translation>
  </message>
  <message>
   <source>Orders that left by their cut-off ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos que saíram até a hora limite ÷ despachados.</translation>
  </message>
  <message>
   <source>Orders whose labels were read back and whose papers printed ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos com etiquetas relidas e papéis impressos ÷ despachados.</translation>
  </message>
  <message>
   <source>Orders with every unit ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos com todas as unidades ÷ despachados.</translation>
  </message>
  <message>
   <source>Orders without an error of ours ÷ orders shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos sem erro nosso ÷ pedidos despachados.</translation>
  </message>
  <message>
   <source>Orders without damage in transit ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos sem avaria no transporte ÷ despachados.</translation>
  </message>
  <message>
   <source>Other lane</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Outra pista</translation>
  </message>
  <message>
   <source>Other name</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Outro nome</translation>
  </message>
  <message>
   <source>Other names</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Outros nomes</translation>
  </message>
  <message>
   <source>Over</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Sobra</translation>
  </message>
  <message>
   <source>Over the whole time</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Em todo o período</translation>
  </message>
  <message>
   <source>Overdue</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Atrasadas</translation>
  </message>
  <message>
   <source>Override</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Autorizar</translation>
  </message>
  <message>
   <source>Override rate</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Taxa de autorização</translation>
  </message>
  <message>
   <source>Overwritten and read back</source>
   <extracomment>words_repair</extracomment>
   <translation>Sobrescrita e relida</translation>
  </message>
  <message>
   <source>Owner</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>A cargo de</translation>
  </message>
  <message>
   <source>P90</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>P90</translation>
  </message>
  <message>
   <source>PACKED</source>
   <extracomment>exchange/demo_pulses, labels/packing_list, workflows/packing</extracomment>
   <translation>EMBALADO</translation>
  </message>
  <message>
   <source>PALLET</source>
   <extracomment>paper_receiving</extracomment>
   <translation>PALETE</translation>
  </message>
  <message>
   <source>PALLET IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>PALETE RECEBIDO</translation>
  </message>
  <message>
   <source>PARCEL</source>
   <extracomment>labels/packing_list, labels/parcel</extracomment>
   <translation>VOLUME</translation>
  </message>
  <message>
   <source>PARCELS</source>
   <extracomment>labels/manifest</extracomment>
   <translation>VOLUMES</translation>
  </message>
  <message>
   <source>PART IS IN</source>
   <extracomment>words_repair</extracomment>
   <translation>PEÇA POSTA</translation>
  </message>
  <message>
   <source>PART IS OUT</source>
   <extracomment>words_repair</extracomment>
   <translation>PEÇA RETIRADA</translation>
  </message>
  <message>
   <source>PART ON HOLD</source>
   <extracomment>refusals_repair</extracomment>
   <translation>PEÇA RETIDA</translation>
  </message>
  <message>
   <source>PART SWAPPED</source>
   <extracomment>words_returns</extracomment>
   <translation>PEÇA TROCADA</translation>
  </message>
  <message>
   <source>PHOTO TAKEN</source>
   <extracomment>bench_words, modes/counting_actions, modes/returns_inspection</extracomment>
   <translation>FOTO TIRADA</translation>
  </message>
  <message>
   <source>PICKED</source>
   <extracomment>workflows/picking</extracomment>
   <translation>SEPARADO</translation>
  </message>
  <message>
   <source>PICKED ALREADY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>JÁ SEPARADO</translation>
  </message>
  <message>
   <source>PLACE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>LUGAR</translation>
  </message>
  <message>
   <source>PLATE IS ON IT</source>
   <extracomment>modes/returns_scans, workflows/returns</extracomment>
   <translation>LPN COLADA</translation>
  </message>
  <message>
   <source>PRINT AGAIN</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>REIMPRIMIR</translation>
  </message>
  <message>
   <source>PRINTED</source>
   <extracomment>labels/pick_list, workflows/printing</extracomment>
   <translation>IMPRESSO</translation>
  </message>
  <message>
   <source>PRINTING</source>
   <extracomment>bench_words, workflows/storing</extracomment>
   <translation>IMPRIMINDO</translation>
  </message>
  <message>
   <source>PRINTING AGAIN</source>
   <extracomment>words_repair, workflows/printing, workflows/receiving, workflows/returns</extracomment>
   <translation>REIMPRIMINDO</translation>
  </message>
  <message>
   <source>PRODUCT</source>
   <extracomment>modes/receiving_scans, workflows/receiving</extracomment>
   <translation>PRODUTO</translation>
  </message>
  <message>
   <source>PRODUCT CODE</source>
   <extracomment>refusals</extracomment>
   <translation>CÓDIGO DE PRODUTO</translation>
  </message>
  <message>
   <source>PUT ASIDE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>SEPARADO</translation>
  </message>
  <message>
   <source>PUT BACK</source>
   <extracomment>modes/packing_actions, workflows/packing, workflows/receiving, workflows/repair, workflows/returns</extracomment>
   <translation>DEVOLVIDO</translation>
  </message>
  <message>
   <source>PUT DOWN</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>SOLTO</translation>
  </message>
  <message>
   <source>Pack at least one item before closing the box.</source>
   <extracomment>refusals</extracomment>
   <translation>Embale ao menos um item antes de fechar a caixa.</translation>
  </message>
  <message>
   <source>Packaging</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds, views/audit/wall_figures, words_cases</extracomment>
   <translation>Embalagem</translation>
  </message>
  <message>
   <source>Packaging damaged</source>
   <extracomment>words_returns</extracomment>
   <translation>Embalagem avariada</translation>
  </message>
  <message>
   <source>Packaging heavier than usual</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Embalagem mais pesada que o normal</translation>
  </message>
  <message>
   <source>Packaging, g</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Embalagem, g</translation>
  </message>
  <message>
   <source>Packed</source>
   <extracomment>paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Embalado</translation>
  </message>
  <message>
   <source>Packed at {bench}.</source>
   <extracomment>refusals</extracomment>
   <translation>Embalado em {bench}.</translation>
  </message>
  <message>
   <source>Packed by</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Embalado por</translation>
  </message>
  <message>
   <source>Packed by count</source>
   <extracomment>words_kinds</extracomment>
   <translation>Embalado por contagem</translation>
  </message>
  <message>
   <source>Packed by the book, for order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Pelo registro, embalada no pedido {order}</translation>
  </message>
  <message>
   <source>Packed by {person} at {bench}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Embalado por {person} em {bench}.</translation>
  </message>
  <message>
   <source>Packer</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Embalagem</translation>
  </message>
  <message>
   <source>Packing</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Embalagem</translation>
  </message>
  <message>
   <source>Packing list</source>
   <extracomment>labels/packing_list, views/audit/unit_tables</extracomment>
   <translation>Lista de embalagem</translation>
  </message>
  <message>
   <source>Page</source>
   <extracomment>views/audit/page</extracomment>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>labels/papers</extracomment>
   <translation>Página {number} de {count}</translation>
  </message>
  <message>
   <source>Pallet</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Palete</translation>
  </message>
  <message>
   <source>Pallet {code}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Palete {code}</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Paper out</source>
   <extracomment>cli/tray</extracomment>
   <translation>Sem papel</translation>
  </message>
  <message>
   <source>Papers</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Papéis</translation>
  </message>
  <message>
   <source>Parcel</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/search_words, words_facts</extracomment>
   <translation>Volume</translation>
  </message>
  <message>
   <source>Parcel closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Volume fechado</translation>
  </message>
  <message>
   <source>Parcel label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta do volume</translation>
  </message>
  <message>
   <source>Parcel of {order}</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Volume de {order}</translation>
  </message>
  <message>
   <source>Parcel opened again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Volume reaberto</translation>
  </message>
  <message>
   <source>Parcel {number} of {parcels}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Volume {number} de {parcels}</translation>
  </message>
  <message>
   <source>Parcel: {came} g now, {left} g when it left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Volume: {came} g agora, {left} g quando saiu.</translation>
  </message>
  <message>
   <source>Part</source>
   <extracomment>exchange/figure_blocks, words_facts</extracomment>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Part built in</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Peça montada</translation>
  </message>
  <message>
   <source>Part of it</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Peça dela</translation>
  </message>
  <message>
   <source>Part taken out</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Peça retirada</translation>
  </message>
  <message>
   <source>Part {serial} came out</source>
   <extracomment>words_repair</extracomment>
   <translation>A peça {serial} saiu</translation>
  </message>
  <message>
   <source>Part {serial} went in</source>
   <extracomment>words_repair</extracomment>
   <translation>A peça {serial} entrou</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>words_facts</extracomment>
   <translation>Peças</translation>
  </message>
  <message>
   <source>Parts missing</source>
   <extracomment>words_returns</extracomment>
   <translation>Faltam peças</translation>
  </message>
  <message>
   <source>Pass the reader over the whole place, then press F12.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Passe o leitor por todo o lugar e aperte F12.</translation>
  </message>
  <message>
   <source>Passed</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>Passou</translation>
  </message>
  <message>
   <source>Passed, with a figure</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Passou, com um valor</translation>
  </message>
  <message>
   <source>Patterns, one a line</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Padrões por linha</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>cli/tray</extracomment>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>People</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Pessoas</translation>
  </message>
  <message>
   <source>People and their work</source>
   <extracomment>exchange/figure_blocks, views/audit/kpis_page</extracomment>
   <translation>Pessoas e seu trabalho</translation>
  </message>
  <message>
   <source>Perfect order</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedido perfeito</translation>
  </message>
  <message>
   <source>Period</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>Período</translation>
  </message>
  <message>
   <source>Person</source>
   <extracomment>audits/office, audits/reports, exchange/figure_blocks, views/audit/figure_rows, views/audit/figure_stated, views/audit/search_words</extracomment>
   <translation>Pessoa</translation>
  </message>
  <message>
   <source>Personal data on it</source>
   <extracomment>words_returns</extracomment>
   <translation>Com dados pessoais</translation>
  </message>
  <message>
   <source>Photo</source>
   <extracomment>labels/command_sheet, views/audit/unit_tables, views/words</extracomment>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo for a case</source>
   <extracomment>words_kinds</extracomment>
   <translation>Foto de um caso</translation>
  </message>
  <message>
   <source>Photo of a return</source>
   <extracomment>words_kinds</extracomment>
   <translation>Foto de devolução</translation>
  </message>
  <message>
   <source>Photo of the box</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Foto da caixa</translation>
  </message>
  <message>
   <source>Photo {number}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Foto {number}</translation>
  </message>
  <message>
   <source>Photos of the parcel: {count}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Fotos do volume: {count}</translation>
  </message>
  <message>
   <source>Photos of this unit: {count}</source>
   <extracomment>modes/returns_inspection, modes/returns_look</extracomment>
   <translation>Fotos desta unidade: {count}</translation>
  </message>
  <message>
   <source>Pick accuracy</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Acurácia da separação</translation>
  </message>
  <message>
   <source>Pick begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Separação iniciada</translation>
  </message>
  <message>
   <source>Pick face of SKU</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Frente do SKU</translation>
  </message>
  <message>
   <source>Pick list</source>
   <extracomment>labels/pick_list, views/audit/unit_tables</extracomment>
   <translation>Lista de separação</translation>
  </message>
  <message>
   <source>Picked</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Separado</translation>
  </message>
  <message>
   <source>Picking</source>
   <extracomment>words_cases</extracomment>
   <translation>Separação</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>views/audit/office_families, views/audit/office_list_kinds</extracomment>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Place</source>
   <extracomment>audits/office, audits/reports, paper_units, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/counts_page, views/audit/hold_detail, views/audit/office_families, views/audit/search_page, views/audit/search_words, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lugar contado</translation>
  </message>
  <message>
   <source>Place label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta de lugar</translation>
  </message>
  <message>
   <source>Place looked at</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lugar consultado</translation>
  </message>
  <message>
   <source>Place {place}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}</translation>
  </message>
  <message>
   <source>Place {place}, being counted</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, em contagem</translation>
  </message>
  <message>
   <source>Place {place}, for goods on hold</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, para retidos</translation>
  </message>
  <message>
   <source>Place {place}, of one client only</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, de um só cliente</translation>
  </message>
  <message>
   <source>Place {place}, takes {capacity}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, cabem {capacity}</translation>
  </message>
  <message>
   <source>Place {place}: {state}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Lugar {place}: {state}</translation>
  </message>
  <message>
   <source>Places</source>
   <extracomment>views/audit/count_form, views/audit/office_families, views/audit/office_page, views/audit/search_words, views/audit/shrink_page, views/audit/wall_figures</extracomment>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places counted without a difference ÷ places counted.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Lugares contados sem diferença ÷ lugares contados.</translation>
  </message>
  <message>
   <source>Places done</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Locais prontos</translation>
  </message>
  <message>
   <source>Plan it</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Planejar</translation>
  </message>
  <message>
   <source>Planned</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Planejada</translation>
  </message>
  <message>
   <source>Plate</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Placa</translation>
  </message>
  <message>
   <source>Plate of lane {lane}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>LPN da pista {lane}</translation>
  </message>
  <message>
   <source>Plate printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>LPN reimpressa</translation>
  </message>
  <message>
   <source>Plate read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>LPN relida</translation>
  </message>
  <message>
   <source>Plug in USB device {device}.</source>
   <extracomment>devices/usb_identity</extracomment>
   <translation>Conecte o dispositivo USB {device}.</translation>
  </message>
  <message>
   <source>Plug in one device, or name it in the settings: {count} are there.</source>
   <extracomment>devices/hid_scanner</extracomment>
   <translation>Conecte um só dispositivo, ou indique-o nas configurações: há {count}.</translation>
  </message>
  <message>
   <source>Plug the camera in: it gives no picture.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Conecte a câmera: não dá imagem.</translation>
  </message>
  <message>
   <source>Plug the device in again: its line broke.</source>
   <extracomment>devices/hid_scanner, devices/serial_scanner</extracomment>
   <translation>Conecte de novo o dispositivo: a linha caiu.</translation>
  </message>
  <message>
   <source>Plug the device in: {path} is not there.</source>
   <extracomment>devices/serial_scanner</extracomment>
   <translation>Conecte o dispositivo: {path} não está lá.</translation>
  </message>
  <message>
   <source>Plug the simulated scanner in.</source>
   <extracomment>devices/simulated</extracomment>
   <translation>Conecte o leitor simulado.</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Português</translation>
  </message>
  <message>
   <source>Prefixes to take off</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Prefixos a tirar</translation>
  </message>
  <message>
   <source>Press Esc first: the last refusal still stands.</source>
   <extracomment>refusals</extracomment>
   <translation>Aperte antes Esc: a última recusa continua.</translation>
  </message>
  <message>
   <source>Press F12 to close the box.</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Aperte F12 para fechar a caixa.</translation>
  </message>
  <message>
   <source>Press F12 to close the box: everything is in.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Aperte F12 para fechar a caixa: está tudo dentro.</translation>
  </message>
  <message>
   <source>Press F12 to close: everything has come.</source>
   <extracomment>modes/receiving_prompts, workflows/receiving, workflows/receiving_many</extracomment>
   <translation>Aperte F12 para fechar: chegou tudo.</translation>
  </message>
  <message>
   <source>Press F2 if a whole label came out, F3 if not.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Aperte F2 se saiu uma etiqueta inteira, F3 se não.</translation>
  </message>
  <message>
   <source>Press F2 if nothing at all lies at {place}, F3 to go on.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Aperte F2 se não há nada em {place}, F3 para continuar.</translation>
  </message>
  <message>
   <source>Press F2 if the whole paper came out, F3 if not.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Aperte F2 se o papel saiu inteiro, F3 se não.</translation>
  </message>
  <message>
   <source>Press F2 if {units} of {name} are not at {place}, F3 to look again.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Aperte F2 se {units} de {name} não estão em {place}, F3 para olhar de novo.</translation>
  </message>
  <message>
   <source>Press F2 to book the differences of {place}, F3 to have it counted again.</source>
   <extracomment>modes/counting_task, workflows/counting</extracomment>
   <translation>Aperte F2 para lançar as diferenças de {place}, F3 para mandar recontar.</translation>
  </message>
  <message>
   <source>Press F2 to close this box as it is, F3 to go on packing.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Aperte F2 para fechar a caixa assim, F3 para continuar embalando.</translation>
  </message>
  <message>
   <source>Press F2 to close with {left} missing, F3 to go on receiving.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Aperte F2 para fechar com {left} em falta, F3 para continuar recebendo.</translation>
  </message>
  <message>
   <source>Press F2 to close with {missing} missing, F3 to go on.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Aperte F2 para fechar com {missing} em falta, F3 para continuar.</translation>
  </message>
  <message>
   <source>Press F2 to leave the order to another bench, F3 to go on.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Aperte F2 para deixar o pedido a outra bancada, F3 para continuar.</translation>
  </message>
  <message>
   <source>Press F2 to open carton {carton} and see its units, F3 to leave it sealed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Aperte F2 para abrir a caixa {carton} e ver as unidades, F3 para deixá-la lacrada.</translation>
  </message>
  <message>
   <source>Press F2 to open the box again, F3 to leave it closed.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Aperte F2 para reabrir a caixa, F3 para deixá-la fechada.</translation>
  </message>
  <message>
   <source>Press F2 to print the label again, F3 to leave it.</source>
   <extracomment>modes/packing_actions, modes/returns_actions</extracomment>
   <translation>Aperte F2 para reimprimir a etiqueta, F3 para deixar.</translation>
  </message>
  <message>
   <source>Press F2 to print the last label again, F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Aperte F2 para reimprimir a última etiqueta, F3 para deixar.</translation>
  </message>
  <message>
   <source>Press F2 to print the papers again, F3 to leave it.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Aperte F2 para reimprimir os papéis, F3 para deixar.</translation>
  </message>
  <message>
   <source>Press F2 to print the plate again, F3 to leave it.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Aperte F2 para reimprimir a LPN, F3 para deixar.</translation>
  </message>
  <message>
   <source>Press F2 to put it on a vendor's list, or scan a tote of its lane.</source>
   <extracomment>words_repair</extracomment>
   <translation>Aperte F2 para pôr na lista de um fornecedor, ou escaneie um tote da pista dela.</translation>
  </message>
  <message>
   <source>Press F2 to receive all that is listed without scanning it, F3 to go on scanning.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Aperte F2 para receber toda a lista sem escanear, F3 para continuar escaneando.</translation>
  </message>
  <message>
   <source>Press F2 to take it for this order all the same, F3 to put it back.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Aperte F2 para usar neste pedido mesmo assim, F3 para devolver.</translation>
  </message>
  <message>
   <source>Press F2 when everything else is good.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Aperte F2 quando todo o resto estiver bom.</translation>
  </message>
  <message>
   <source>Press F2 when it is destroyed: a second person has to see it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Aperte F2 quando estiver destruída: uma segunda pessoa tem que ver.</translation>
  </message>
  <message>
   <source>Press F2 when it is repaired; then grade it.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Aperte F2 quando estiver reparada; depois dê o grau.</translation>
  </message>
  <message>
   <source>Press F2: its plate is printed.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Aperte F2: a LPN é impressa.</translation>
  </message>
  <message>
   <source>Press F4 and wipe it first, or choose C: personal data may be on it.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Aperte F4 e apague antes os dados, ou escolha C: pode ter dados pessoais.</translation>
  </message>
  <message>
   <source>Press F5 to take the photo of the open box, then F12.</source>
   <extracomment>refusals</extracomment>
   <translation>Aperte F5 para a foto da caixa aberta e depois F12.</translation>
  </message>
  <message>
   <source>Press F6 to print the label.</source>
   <extracomment>refusals</extracomment>
   <translation>Aperte F6 para imprimir a etiqueta.</translation>
  </message>
  <message>
   <source>Press F9 and grade it A, B or C first: then it is stock.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Aperte F9 e dê antes grau A, B ou C: então é estoque.</translation>
  </message>
  <message>
   <source>Press F9 and grade it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Aperte F9 e dê o grau.</translation>
  </message>
  <message>
   <source>Press F9 and look at the newer version: somebody saved one meanwhile.</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Aperte F9 e veja a versão mais nova: alguém salvou uma nesse meio-tempo.</translation>
  </message>
  <message>
   <source>Press PAUSE on the printer: it is paused.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Aperte PAUSE na impressora: está em pausa.</translation>
  </message>
  <message>
   <source>Press a key, or scan its code. Type a code: type it, then press Enter.</source>
   <extracomment>views/help_page</extracomment>
   <translation>Aperte uma tecla ou escaneie o código dela. Para digitar um código: digite-o e aperte Enter.</translation>
  </message>
  <message>
   <source>Press or scan to clear this.</source>
   <extracomment>views/verdict_panel</extracomment>
   <translation>Aperte ou escaneie para limpar isto.</translation>
  </message>
  <message>
   <source>Press the number of what is not good, then F2: everything else is good.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Aperte o número do que não está bom e depois F2: todo o resto está bom.</translation>
  </message>
  <message>
   <source>Print a house label: it has no serial.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime uma etiqueta da casa: não tem serial.</translation>
  </message>
  <message>
   <source>Print a house label: its serial cannot be scanned.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime uma etiqueta da casa: o serial não se escaneia.</translation>
  </message>
  <message>
   <source>Print a licence plate for a new carton or pallet.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime uma LPN para uma nova caixa ou palete.</translation>
  </message>
  <message>
   <source>Print a new command sheet: this program has no command {name}.</source>
   <extracomment>modes/answering</extracomment>
   <translation>Imprima outra folha de comandos: este programa não tem o comando {name}.</translation>
  </message>
  <message>
   <source>Print a plate for a new carton or pallet.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime uma LPN para uma nova caixa ou palete.</translation>
  </message>
  <message>
   <source>Print settled</source>
   <extracomment>words_kinds</extracomment>
   <translation>Impressão resolvida</translation>
  </message>
  <message>
   <source>Print the label again. It asks first.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime a etiqueta de novo. Antes pergunta.</translation>
  </message>
  <message>
   <source>Print the label again. This is kept.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime a etiqueta de novo. Fica registrado.</translation>
  </message>
  <message>
   <source>Print the label of the place or of the carton in your hand.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime a etiqueta do lugar ou da caixa na sua mão.</translation>
  </message>
  <message>
   <source>Print the label of the place you chose, or of the carton in your hand.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime a etiqueta do lugar escolhido ou da caixa na sua mão.</translation>
  </message>
  <message>
   <source>Print the list of what is to be picked.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Imprimir a lista do que deve ser separado.</translation>
  </message>
  <message>
   <source>Print the papers again.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime os papéis de novo.</translation>
  </message>
  <message>
   <source>Print them now</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Imprimir agora</translation>
  </message>
  <message>
   <source>Print this carrier label on a label printer: it is in ZPL.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Imprima esta etiqueta da transportadora em uma impressora de etiquetas: está em ZPL.</translation>
  </message>
  <message>
   <source>Print this code again: nothing follows {prefix}.</source>
   <extracomment>codes</extracomment>
   <translation>Imprima este código de novo: nada segue {prefix}.</translation>
  </message>
  <message>
   <source>Print what is owed, or leave it: {count} papers of this bench did not come out.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Imprima o que falta ou deixe: {count} papéis desta bancada não saíram.</translation>
  </message>
  <message>
   <source>Printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reimpresso</translation>
  </message>
  <message>
   <source>Printer</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Impressora</translation>
  </message>
  <message>
   <source>Product added</source>
   <extracomment>words_kinds</extracomment>
   <translation>Produto incluído</translation>
  </message>
  <message>
   <source>Product code of {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Código de produto de {sku}</translation>
  </message>
  <message>
   <source>Product, no data</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Produto sem dados</translation>
  </message>
  <message>
   <source>Promotional insert added</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Material promocional incluído</translation>
  </message>
  <message>
   <source>Proof</source>
   <extracomment>audits/reports</extracomment>
   <translation>Prova</translation>
  </message>
  <message>
   <source>Put JPEG pictures into {folder}.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Ponha imagens JPEG em {folder}.</translation>
  </message>
  <message>
   <source>Put a carton on one pallet only.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Ponha cada caixa em um só palete.</translation>
  </message>
  <message>
   <source>Put away</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Armazenada</translation>
  </message>
  <message>
   <source>Put away what was said</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Tirar o aviso</translation>
  </message>
  <message>
   <source>Put away.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Armazenado.</translation>
  </message>
  <message>
   <source>Put back</source>
   <extracomment>views/words</extracomment>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Put back the file {path}: it holds the passwords of this machine's base and is gone.</source>
   <extracomment>models/embedded_place</extracomment>
   <translation>Devolva o arquivo {path}: guarda as senhas da base desta máquina e sumiu.</translation>
  </message>
  <message>
   <source>Put down</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>Put into its lane</source>
   <extracomment>paper_units</extracomment>
   <translation>Posta na pista</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: by the book it is no part of this unit.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Separe e chame o líder: pelo registro não é peça desta unidade.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: order {order} has shipped.</source>
   <extracomment>refusals</extracomment>
   <translation>Separe e chame o líder: o pedido {order} já saiu.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: order {order} shipped on {at}.</source>
   <extracomment>refusals</extracomment>
   <translation>Separe e chame o líder: o pedido {order} saiu em {at}.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: shipment {inbound} was closed on {at}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Separe e chame o líder: a remessa {inbound} foi fechada em {at}.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: the client cancelled this shipment.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Separe e chame o líder: o cliente cancelou esta remessa.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: this shipment is closed.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Separe e chame o líder: esta remessa está fechada.</translation>
  </message>
  <message>
   <source>Put it aside and call the supervisor: this scan could not be written to the database.</source>
   <extracomment>bench_late</extracomment>
   <translation>Separe e chame o supervisor: esta leitura não pôde ser gravada no banco de dados.</translation>
  </message>
  <message>
   <source>Put it aside: this code has hidden characters in it.</source>
   <extracomment>refusals</extracomment>
   <translation>Separe: este código tem caracteres ocultos.</translation>
  </message>
  <message>
   <source>Put it away at a place</source>
   <extracomment>words_cases</extracomment>
   <translation>Armazenar em um lugar</translation>
  </message>
  <message>
   <source>Put it back and call the lead: a part in it is on hold.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devolva e chame o líder: há uma peça retida nela.</translation>
  </message>
  <message>
   <source>Put it back and call the lead: {serial} in it is on hold.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devolva e chame o líder: {serial}, que está nela, está retida.</translation>
  </message>
  <message>
   <source>Put it back and take {serials}: the order asks for exactly that unit.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva e pegue {serials}: o pedido pede exatamente essa unidade.</translation>
  </message>
  <message>
   <source>Put it back into tote {tote}: it is picked already.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devolva ao tote {tote}: já está separado.</translation>
  </message>
  <message>
   <source>Put it back into tote {tote}: it is picked for order {order}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devolva ao tote {tote}: está separado para o pedido {order}.</translation>
  </message>
  <message>
   <source>Put it back where it was.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Devolva ao lugar onde estava.</translation>
  </message>
  <message>
   <source>Put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Devolva com Ctrl+R e depois saia.</translation>
  </message>
  <message>
   <source>Put it back: every {name} of this order is in the tote.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devolva: o tote já tem tudo o que o pedido pede de {name}.</translation>
  </message>
  <message>
   <source>Put it back: every {name} of this order is packed.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva: já foram todos, {name}, deste pedido.</translation>
  </message>
  <message>
   <source>Put it back: it is inspected, and its lane is {lane}.</source>
   <extracomment>workflows/returns, workflows/telling_repair</extracomment>
   <translation>Devolva: está inspecionada, e a pista é {lane}.</translation>
  </message>
  <message>
   <source>Put it back: it is kept for order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva: está reservado para o pedido {order}.</translation>
  </message>
  <message>
   <source>Put it back: it waits for a decision.</source>
   <extracomment>workflows/telling_repair</extracomment>
   <translation>Devolva: espera uma decisão.</translation>
  </message>
  <message>
   <source>Put it back: nothing of that is done to a unit of its lane.</source>
   <extracomment>modes/repair_actions, refusals_repair</extracomment>
   <translation>Devolva: isso não se faz com uma unidade da pista dela.</translation>
  </message>
  <message>
   <source>Put it back: nothing of that is done to a unit of lane {lane}.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devolva: isso não se faz com uma unidade da pista {lane}.</translation>
  </message>
  <message>
   <source>Put it back: the order asks for exactly another unit.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva: o pedido pede exatamente outra unidade.</translation>
  </message>
  <message>
   <source>Put it back: this order has no {name}.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva: este pedido não tem {name}.</translation>
  </message>
  <message>
   <source>Put it in a tote of its own lane.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Ponha em um tote da própria pista.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}, then scan the tote.</source>
   <extracomment>modes/returns_prompts, modes/returns_scans, workflows/returns</extracomment>
   <translation>Ponha em um tote da pista {lane} e escaneie o tote.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Ponha em um tote da pista {lane}.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}: {totes}</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Ponha em um tote da pista {lane}: {totes}</translation>
  </message>
  <message>
   <source>Put it in the red tote: a unit of this serial is in the book already.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: o registro já tem uma unidade com este serial.</translation>
  </message>
  <message>
   <source>Put it in the red tote: by the book it has left the house.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha no tote vermelho: pelo registro já saiu daqui.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it belongs to another client.</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: é de outro cliente.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it belongs to {client}.</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: é de {client}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it is on hold, and a case is open.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Ponha no tote vermelho: está retido e há um caso aberto.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it is {state}.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha no tote vermelho: está {state}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it shipped on {at} on order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha no tote vermelho: saiu em {at} no pedido {order}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it was announced, but never received.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha no tote vermelho: foi anunciado, mas não recebido.</translation>
  </message>
  <message>
   <source>Put it in the red tote: no client has a product with this code.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: nenhum cliente tem produto com este código.</translation>
  </message>
  <message>
   <source>Put it in the red tote: the unit of this serial lies at {place}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: a unidade deste serial está em {place}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this serial shipped on {at} on order {order}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: este serial saiu em {at} no pedido {order}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this serial was never received.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha no tote vermelho: este serial nunca foi recebido.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this shipment has no {name}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Ponha no tote vermelho: esta remessa não tem {name}.</translation>
  </message>
  <message>
   <source>Put it in the waiting place and scan the next unit: this one is kept.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Ponha no lugar de espera e escaneie a próxima unidade: esta fica guardada.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: its label is printed when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Ponha no lugar de espera: a etiqueta é impressa quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: its lane will be told when the database is back.</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Ponha no lugar de espera: a pista será dita quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: who it is will be told when the database is back.</source>
   <extracomment>bench_away, modes/returns_prompts</extracomment>
   <translation>Ponha no lugar de espera: será dito qual é quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Put it in the yellow tote: it is on hold until the client answers.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Ponha no tote amarelo: fica retido até o cliente responder.</translation>
  </message>
  <message>
   <source>Put it into {place}, then scan the next one.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Ponha em {place} e escaneie a próxima.</translation>
  </message>
  <message>
   <source>Put it into {place}: {units} units went with it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Ponha em {place}: {units} unidades foram junto.</translation>
  </message>
  <message>
   <source>Put it on the hold shelf and take another one.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha na prateleira de retidos e pegue outro.</translation>
  </message>
  <message>
   <source>Put it with the others: it is on a vendor's list already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Ponha com as outras: já está na lista de um fornecedor.</translation>
  </message>
  <message>
   <source>Put it with the others: it is on list {number} already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Ponha com as outras: já está na lista {number}.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <extracomment>paper_units</extracomment>
   <translation>Retida</translation>
  </message>
  <message>
   <source>Put on the shelf</source>
   <extracomment>words_kinds</extracomment>
   <translation>Posta na prateleira</translation>
  </message>
  <message>
   <source>Put text that holds the delimiter in quotes: the row has more cells than the heading.</source>
   <extracomment>exchange/rows</extracomment>
   <translation>Ponha entre aspas o texto que contém o separador: a linha tem mais células que o cabeçalho.</translation>
  </message>
  <message>
   <source>Put the box on the cart, then press F12.</source>
   <extracomment>modes/packing_prompts, workflows/packing</extracomment>
   <translation>Ponha a caixa no carrinho e aperte F12.</translation>
  </message>
  <message>
   <source>Put the box on the scale, then press F12: this client wants a weight.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha a caixa na balança e aperte F12: este cliente pede o peso.</translation>
  </message>
  <message>
   <source>Put the carton aside: it belongs to another shipment.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Separe a caixa: é de outra remessa.</translation>
  </message>
  <message>
   <source>Put the carton aside: it belongs to shipment {inbound}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Separe a caixa: é da remessa {inbound}.</translation>
  </message>
  <message>
   <source>Put the carton back: {count} units are no longer received.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Devolva a caixa: {count} unidades deixam de estar recebidas.</translation>
  </message>
  <message>
   <source>Put the certificate into its folder, then scan the next unit.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Ponha o certificado na pasta e escaneie a próxima unidade.</translation>
  </message>
  <message>
   <source>Put the goods back: order {order} is cancelled.</source>
   <extracomment>refusals</extracomment>
   <translation>Devolva a mercadoria: o pedido {order} foi cancelado.</translation>
  </message>
  <message>
   <source>Put the label aside: its code hides control characters. Call a supervisor.</source>
   <extracomment>codes</extracomment>
   <translation>Separe a etiqueta: o código esconde caracteres de controle. Chame o supervisor.</translation>
  </message>
  <message>
   <source>Put the label file beside the document: there is none of this name.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Ponha o arquivo da etiqueta junto ao documento: não há nenhum com este nome.</translation>
  </message>
  <message>
   <source>Put the order back for another bench.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Devolve o pedido para outra bancada.</translation>
  </message>
  <message>
   <source>Put the order back with Ctrl+R first: order {order} is in hand here.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Devolva antes o pedido com Ctrl+R: o pedido {order} está em uso aqui.</translation>
  </message>
  <message>
   <source>Put the order back with Ctrl+R, then sign off.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Devolva o pedido com Ctrl+R e depois saia.</translation>
  </message>
  <message>
   <source>Put the paper with them: they are on their way.</source>
   <extracomment>modes/repair_look, workflows/telling_repair</extracomment>
   <translation>Ponha o papel com elas: já estão a caminho.</translation>
  </message>
  <message>
   <source>Put the parcel back for another bench.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Devolve o volume para outra bancada.</translation>
  </message>
  <message>
   <source>Put the settings where they can be read: {file} cannot be opened ({reason}).</source>
   <extracomment>settings</extracomment>
   <translation>Ponha as configurações onde possam ser lidas: {file} não pode ser aberto ({reason}).</translation>
  </message>
  <message>
   <source>Put the shipment back for another bench.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deixar a remessa para outra bancada.</translation>
  </message>
  <message>
   <source>Put the smaller bound first: nothing lies between these two.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Ponha antes o limite menor: não há nada entre estes dois.</translation>
  </message>
  <message>
   <source>Put the tote aside and call the lead: no order is in tote {code}.</source>
   <extracomment>refusals</extracomment>
   <translation>Separe o tote e chame o líder: não há pedido em {code}.</translation>
  </message>
  <message>
   <source>Put the tote back on its shelf, then scan the next one.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Devolva o tote à prateleira e escaneie o próximo.</translation>
  </message>
  <message>
   <source>Put the tote on the hold shelf: order {order} is on hold ({reason}).</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha o tote na prateleira de retidos: o pedido {order} está retido ({reason}).</translation>
  </message>
  <message>
   <source>Put the tote on the hold shelf: order {order} is on hold.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponha o tote na prateleira de retidos: o pedido {order} está retido.</translation>
  </message>
  <message>
   <source>Put the unit back with Ctrl+R, then scan the badge.</source>
   <extracomment>modes/repair_scans</extracomment>
   <translation>Devolva a unidade com Ctrl+R e depois escaneie o crachá.</translation>
  </message>
  <message>
   <source>Put {name} back where it came from.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Devolva {name} ao lugar de onde veio.</translation>
  </message>
  <message>
   <source>QUANTITY</source>
   <extracomment>labels/packing_list, labels/receipt</extracomment>
   <translation>QUANTIDADE</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>Quantidade</translation>
  </message>
  <message>
   <source>Quantity counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Quantidade contada</translation>
  </message>
  <message>
   <source>Quarantine</source>
   <extracomment>words_states</extracomment>
   <translation>Quarentena</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Pergunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Perguntas</translation>
  </message>
  <message>
   <source>Questions saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Perguntas salvas</translation>
  </message>
  <message>
   <source>READ</source>
   <extracomment>workflows/packing</extracomment>
   <translation>LIDO</translation>
  </message>
  <message>
   <source>READ FIRST</source>
   <extracomment>refusals</extracomment>
   <translation>LEIA ANTES</translation>
  </message>
  <message>
   <source>RECEIVED</source>
   <extracomment>exchange/demo_pulses, labels/receipt, workflows/receiving</extracomment>
   <translation>RECEBIDO</translation>
  </message>
  <message>
   <source>RECEIVED BY</source>
   <extracomment>labels/receipt</extracomment>
   <translation>RECEBIDO POR</translation>
  </message>
  <message>
   <source>RELEASED</source>
   <extracomment>refusals_office</extracomment>
   <translation>LIBERADO</translation>
  </message>
  <message>
   <source>REPAIRED</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>REPARADO</translation>
  </message>
  <message>
   <source>RETURN</source>
   <extracomment>words_returns</extracomment>
   <translation>DEVOLUÇÃO</translation>
  </message>
  <message>
   <source>RFID reader: {count} tags of this place</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Leitor RFID: {count} etiquetas deste lugar</translation>
  </message>
  <message>
   <source>RFID tag</source>
   <extracomment>alias_types</extracomment>
   <translation>etiqueta RFID</translation>
  </message>
  <message>
   <source>RIGHT LABEL</source>
   <extracomment>workflows/packing</extracomment>
   <translation>ETIQUETA CERTA</translation>
  </message>
  <message>
   <source>RIGHT PLACE</source>
   <extracomment>modes/picking_scans, modes/storing_scans</extracomment>
   <translation>LUGAR CERTO</translation>
  </message>
  <message>
   <source>RIGHT TOTE</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>TOTE CERTO</translation>
  </message>
  <message>
   <source>RMA</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>RMA</translation>
  </message>
  <message>
   <source>Radio</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Rádio</translation>
  </message>
  <message>
   <source>Random places</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Lugares ao acaso</translation>
  </message>
  <message>
   <source>Random sample</source>
   <extracomment>modes/counting_task, views/audit/count_form, views/audit/search_words</extracomment>
   <translation>Amostra aleatória</translation>
  </message>
  <message>
   <source>Read</source>
   <extracomment>views/audit/case_words, views/audit/count_detail, views/audit/unit_tables, words_facts</extracomment>
   <translation>Lido</translation>
  </message>
  <message>
   <source>Read as</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>Lê-se como</translation>
  </message>
  <message>
   <source>Read by</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Lido por</translation>
  </message>
  <message>
   <source>Read in round</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Lido na rodada</translation>
  </message>
  <message>
   <source>Read serial</source>
   <extracomment>words_facts</extracomment>
   <translation>Serial lido</translation>
  </message>
  <message>
   <source>Read the packing note, then press F2 to confirm it.</source>
   <extracomment>modes/packing_prompts, refusals, workflows/packing</extracomment>
   <translation>Leia a nota de embalagem e aperte F2 para confirmar.</translation>
  </message>
  <message>
   <source>Read this with care: only {count} SKUs of this client can be compared.</source>
   <extracomment>advice</extracomment>
   <translation>Leia com cuidado: só {count} SKUs deste cliente podem ser comparados.</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Reason</source>
   <extracomment>audits/office, audits/reports, views/audit/case_detail, views/audit/hold_form, views/audit/holds_page, views/audit/office_families, views/audit/unit_tables, words_facts</extracomment>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reason: {reason}</source>
   <extracomment>paper_units</extracomment>
   <translation>Motivo: {reason}</translation>
  </message>
  <message>
   <source>Reasons</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Motivos</translation>
  </message>
  <message>
   <source>Recall</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>Recall</translation>
  </message>
  <message>
   <source>Recall status</source>
   <extracomment>audits/reports</extracomment>
   <translation>Situação do recall</translation>
  </message>
  <message>
   <source>Recall time to list</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Recall: tempo até a lista</translation>
  </message>
  <message>
   <source>Recall: released by two supervisors</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Recall: liberado por dois supervisores</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>labels/receipt, views/audit/unit_tables</extracomment>
   <translation>Recibo</translation>
  </message>
  <message>
   <source>Receipt taken back</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Recebimento desfeito</translation>
  </message>
  <message>
   <source>Receipts against announcements</source>
   <extracomment>audits/reports</extracomment>
   <translation>Recebimentos e anúncios</translation>
  </message>
  <message>
   <source>Receive everything the client listed, in one act.</source>
   <extracomment>views/words</extracomment>
   <translation>Recebe de uma vez tudo o que o cliente listou.</translation>
  </message>
  <message>
   <source>Receive everything the client listed.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Recebe tudo o que o cliente listou.</translation>
  </message>
  <message>
   <source>Receive what nobody announced.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Recebe o que ninguém anunciou.</translation>
  </message>
  <message>
   <source>Received</source>
   <extracomment>audits/reports, paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Recebida</translation>
  </message>
  <message>
   <source>Received as listed: {units} units. Each is seen when it is first scanned.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Recebido como na lista: {units} unidades. Cada uma é vista na primeira leitura.</translation>
  </message>
  <message>
   <source>Received before and not seen yet: {count} units.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Recebidas antes e ainda não vistas: {count} unidades.</translation>
  </message>
  <message>
   <source>Received sealed: {count} cartons with {units} units.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Recebido lacrado: {count} caixas com {units} unidades.</translation>
  </message>
  <message>
   <source>Received {received} of {announced} announced.</source>
   <extracomment>modes/receiving_actions, workflows/receiving_many</extracomment>
   <translation>Recebidas {received} de {announced} anunciadas.</translation>
  </message>
  <message>
   <source>Receiver</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Recebimento</translation>
  </message>
  <message>
   <source>Receiving</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Recebimento</translation>
  </message>
  <message>
   <source>Recorded</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Refill</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Repor</translation>
  </message>
  <message>
   <source>Refill below</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Repor abaixo de</translation>
  </message>
  <message>
   <source>Refill from {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Reponha de {place}.</translation>
  </message>
  <message>
   <source>Refill up to</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Repor até</translation>
  </message>
  <message>
   <source>Refusals</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Recusas</translation>
  </message>
  <message>
   <source>Refused because</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Motivo da recusa</translation>
  </message>
  <message>
   <source>Refused meanwhile: {count}</source>
   <extracomment>views/verdict_panel</extracomment>
   <translation>Recusados enquanto isso: {count}</translation>
  </message>
  <message>
   <source>Refused scans</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Recusas</translation>
  </message>
  <message>
   <source>Refused: {what}</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>Recusado: {what}</translation>
  </message>
  <message>
   <source>Regulated: serials by law</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Regulado: seriais por lei</translation>
  </message>
  <message>
   <source>Release</source>
   <extracomment>labels/command_sheet, views/audit/hold_detail, views/audit/office_families</extracomment>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>Release it from hold</source>
   <extracomment>words_cases</extracomment>
   <translation>Liberar a retenção</translation>
  </message>
  <message>
   <source>Released</source>
   <extracomment>audits/reports, views/audit/hold_detail, words_kinds</extracomment>
   <translation>Liberada</translation>
  </message>
  <message>
   <source>Released by</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Liberada por</translation>
  </message>
  <message>
   <source>Released from hold</source>
   <extracomment>paper_units</extracomment>
   <translation>Retenção liberada</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Remove or correct {key} in {file}: there is no such setting.</source>
   <extracomment>settings</extracomment>
   <translation>Retire ou corrija {key} em {file}: não existe essa opção.</translation>
  </message>
  <message>
   <source>Rename one of the columns {first} and {second} in {name}: both are read as {field}.</source>
   <extracomment>exchange/columns</extracomment>
   <translation>Renomeie uma das colunas {first} e {second} em {name}: ambas são lidas como {field}.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Repair</source>
   <extracomment>words_cases</extracomment>
   <translation>Reparo</translation>
  </message>
  <message>
   <source>Repaired</source>
   <extracomment>modes/repair_look, paper_units, words_kinds</extracomment>
   <translation>Reparada</translation>
  </message>
  <message>
   <source>Repaired: {note}</source>
   <extracomment>words_repair</extracomment>
   <translation>Reparada: {note}</translation>
  </message>
  <message>
   <source>Replenishment begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reposição iniciada</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Report this: the measured {kind} were refused ({reason}).</source>
   <extracomment>cli/measure_count, cli/measure_receive</extracomment>
   <translation>Informe isto: na medição houve recusa de {kind} ({reason}).</translation>
  </message>
  <message>
   <source>Reprint</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <source>Required</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Obrigatória</translation>
  </message>
  <message>
   <source>Reset to factory state</source>
   <extracomment>words_repair</extracomment>
   <translation>Restaurada de fábrica</translation>
  </message>
  <message>
   <source>Rest good</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Resto bom</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>audits/reports, paper_units, words_facts</extracomment>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Retired: nothing is put here any more</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Desativado: nada mais se põe aqui</translation>
  </message>
  <message>
   <source>Return</source>
   <extracomment>views/audit/search_words, views/audit/unit_tables, words_cases</extracomment>
   <translation>Devolução</translation>
  </message>
  <message>
   <source>Return announced</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Devolução anunciada</translation>
  </message>
  <message>
   <source>Return closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolução fechada</translation>
  </message>
  <message>
   <source>Return left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolução deixada</translation>
  </message>
  <message>
   <source>Return match rate</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Devoluções conformes</translation>
  </message>
  <message>
   <source>Return on the program</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Retorno do programa</translation>
  </message>
  <message>
   <source>Return on the program: {share} %. Saved {saved} {currency}, spent {spent} {currency}.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Retorno do programa: {share} %. Poupado {saved} {currency}, gasto {spent} {currency}.</translation>
  </message>
  <message>
   <source>Return opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolução aberta</translation>
  </message>
  <message>
   <source>Return results</source>
   <extracomment>audits/reports</extracomment>
   <translation>Devoluções</translation>
  </message>
  <message>
   <source>Return taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolução desfeita</translation>
  </message>
  <message>
   <source>Return to vendor</source>
   <extracomment>labels/vendor_papers, views/audit/search_words</extracomment>
   <translation>Devolução a fornecedor</translation>
  </message>
  <message>
   <source>Return {rma}, the customer says: {reason}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Devolução {rma}, o comprador diz: {reason}.</translation>
  </message>
  <message>
   <source>Return {rma}, {client}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Devolução {rma}, {client}</translation>
  </message>
  <message>
   <source>Returns</source>
   <extracomment>refusals_office, views/audit/office_families, views/words</extracomment>
   <translation>Devoluções</translation>
  </message>
  <message>
   <source>Returns cycle</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Ciclo de devolução</translation>
  </message>
  <message>
   <source>Returns inspector</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Inspeção de devoluções</translation>
  </message>
  <message>
   <source>Returns that are the unit of their order ÷ returns.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Devoluções que são a unidade do seu pedido ÷ devoluções.</translation>
  </message>
  <message>
   <source>Rev {rev} follows rev {last}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>A revisão {rev} segue a {last}.</translation>
  </message>
  <message>
   <source>Revoke badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Anular crachá</translation>
  </message>
  <message>
   <source>Right papers</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Papéis certos</translation>
  </message>
  <message>
   <source>Right, but not heard by the reader: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Certo, mas não captado pelo leitor: {sku}</translation>
  </message>
  <message>
   <source>Right: the unit that left</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Certo: a unidade que saiu</translation>
  </message>
  <message>
   <source>Right: {sku}</source>
   <extracomment>exchange/demo_counting, exchange/demo_scans</extracomment>
   <translation>Certo: {sku}</translation>
  </message>
  <message>
   <source>Right: {sku}, taken here</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Certo: {sku}, registrado aqui</translation>
  </message>
  <message>
   <source>Role</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Função</translation>
  </message>
  <message>
   <source>Room for {free} more.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Cabem mais {free}.</translation>
  </message>
  <message>
   <source>Round</source>
   <extracomment>words_facts</extracomment>
   <translation>Rodada</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Rodada {number}</translation>
  </message>
  <message>
   <source>Row</source>
   <extracomment>words_facts</extracomment>
   <translation>Linha da lista</translation>
  </message>
  <message>
   <source>Row {row}, {column}, {value}: {sentence}</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Linha {row}, {column}, {value}: {sentence}</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Linhas</translation>
  </message>
  <message>
   <source>Rule</source>
   <extracomment>views/audit/hold_detail, views/audit/office_list_kinds, words_facts</extracomment>
   <translation>Regra</translation>
  </message>
  <message>
   <source>Run chmod 600 {file}: it holds a secret and others may read it.</source>
   <extracomment>settings</extracomment>
   <translation>Execute chmod 600 {file}: guarda um segredo e outros podem lê-lo.</translation>
  </message>
  <message>
   <source>Run station db upgrade first: this base has no warehouse yet.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Execute antes station db upgrade: esta base ainda não tem armazém.</translation>
  </message>
  <message>
   <source>Run station db upgrade, or update this bench: the base and the program are of different versions ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Execute station db upgrade ou atualize esta bancada: a base e o programa são de versões diferentes ({reason}).</translation>
  </message>
  <message>
   <source>Run the tour again: nothing is in hand.</source>
   <extracomment>cli/tour_repair</extracomment>
   <translation>Repita o passeio: não há nada em uso.</translation>
  </message>
  <message>
   <source>Run the tour again: the bench did not answer within {seconds} s.</source>
   <extracomment>cli/tour_walk</extracomment>
   <translation>Repita o passeio: a bancada não respondeu em {seconds} s.</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Em curso</translation>
  </message>
  <message>
   <source>SAME CODE</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>MESMO CÓDIGO</translation>
  </message>
  <message>
   <source>SAME LANE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>MESMA PISTA</translation>
  </message>
  <message>
   <source>SAME PERSON</source>
   <extracomment>refusals</extracomment>
   <translation>MESMA PESSOA</translation>
  </message>
  <message>
   <source>SAME SCAN</source>
   <extracomment>refusals</extracomment>
   <translation>MESMA LEITURA</translation>
  </message>
  <message>
   <source>SAME SERIAL</source>
   <extracomment>modes/repair_scans, modes/returns_scans, refusals_repair</extracomment>
   <translation>MESMO SERIAL</translation>
  </message>
  <message>
   <source>SAME UNIT</source>
   <extracomment>words_returns</extracomment>
   <translation>MESMA UNIDADE</translation>
  </message>
  <message>
   <source>SAMPLE</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>AMOSTRA</translation>
  </message>
  <message>
   <source>SAMPLE OPEN</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>AMOSTRA ABERTA</translation>
  </message>
  <message>
   <source>SAY WHY</source>
   <extracomment>modes/packing_actions, refusals_counting</extracomment>
   <translation>DIGA POR QUÊ</translation>
  </message>
  <message>
   <source>SCAN THE LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>ESCANEIE A ETIQUETA</translation>
  </message>
  <message>
   <source>SCRAP</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>DESCARTAR</translation>
  </message>
  <message>
   <source>SCRAPPED</source>
   <extracomment>words_repair</extracomment>
   <translation>DESCARTADO</translation>
  </message>
  <message>
   <source>SCREEN-000123</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>SCREEN-000123</translation>
  </message>
  <message>
   <source>SECOND PERSON</source>
   <extracomment>modes/packing_actions, modes/receiving_correct, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>SEGUNDA PESSOA</translation>
  </message>
  <message>
   <source>SEEN</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>VISTO</translation>
  </message>
  <message>
   <source>SEND IT</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>ENVIE</translation>
  </message>
  <message>
   <source>SENT</source>
   <extracomment>workflows/printing</extracomment>
   <translation>ENVIADO</translation>
  </message>
  <message>
   <source>SENT BACK</source>
   <extracomment>words_repair</extracomment>
   <translation>ENVIADO</translation>
  </message>
  <message>
   <source>SERIAL NUMBER</source>
   <extracomment>labels/certificate</extracomment>
   <translation>NÚMERO DE SÉRIE</translation>
  </message>
  <message>
   <source>SERIALS DIFFER</source>
   <extracomment>words_returns</extracomment>
   <translation>SERIAIS DIFEREM</translation>
  </message>
  <message>
   <source>SHA-256 OF THE LAST EVENT</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>SHA-256 DO ÚLTIMO EVENTO</translation>
  </message>
  <message>
   <source>SHIP TO</source>
   <extracomment>labels/packing_list, labels/parcel</extracomment>
   <translation>DESTINATÁRIO</translation>
  </message>
  <message>
   <source>SHIPMENT</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>REMESSA</translation>
  </message>
  <message>
   <source>SHIPPED</source>
   <extracomment>labels/vendor_papers, refusals, refusals_repair, workflows/packing</extracomment>
   <translation>DESPACHADO</translation>
  </message>
  <message>
   <source>SHIPPED BEFORE</source>
   <extracomment>refusals</extracomment>
   <translation>JÁ DESPACHADO</translation>
  </message>
  <message>
   <source>SIGNATURE</source>
   <extracomment>labels/manifest, labels/receipt</extracomment>
   <translation>ASSINATURA</translation>
  </message>
  <message>
   <source>SIGNED OFF</source>
   <extracomment>bench_words, exchange/demo_pulses</extracomment>
   <translation>SESSÃO ENCERRADA</translation>
  </message>
  <message>
   <source>SIM number (ICCID)</source>
   <extracomment>alias_types</extracomment>
   <translation>número do SIM (ICCID)</translation>
  </message>
  <message>
   <source>SKU</source>
   <extracomment>audits/office, audits/reports, labels/certificate, labels/packing_list, labels/receipt, labels/vendor_papers, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/count_form, views/audit/figure_rows, views/audit/hold_detail, views/audit/office_families, views/audit/office_trial, views/audit/reports_page, views/audit/search_about, views/audit/search_page, views/audit/search_words</extracomment>
   <translation>SKU</translation>
  </message>
  <message>
   <source>SKU changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>SKU alterado</translation>
  </message>
  <message>
   <source>SKU {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>SKU {given}</translation>
  </message>
  <message>
   <source>SKUs</source>
   <extracomment>views/audit/hold_form, views/audit/office_families, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>SKUs</translation>
  </message>
  <message>
   <source>SKUs a day</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>SKUs por dia</translation>
  </message>
  <message>
   <source>SKUs beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>SKUs comparados</translation>
  </message>
  <message>
   <source>SSCC</source>
   <extracomment>audits/reports, labels/manifest, views/audit/case_words, words_facts</extracomment>
   <translation>SSCC</translation>
  </message>
  <message>
   <source>SSCC {sscc} is never used again.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>O SSCC {sscc} nunca mais é usado.</translation>
  </message>
  <message>
   <source>STILL MOVING</source>
   <extracomment>refusals</extracomment>
   <translation>AINDA OSCILA</translation>
  </message>
  <message>
   <source>STORED</source>
   <extracomment>exchange/demo_pulses, workflows/storing</extracomment>
   <translation>ARMAZENADO</translation>
  </message>
  <message>
   <source>Sample, units</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Amostra, unidades</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>views/audit/office_family, views/audit/office_lists, views/profile_editor</extracomment>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Save as</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Salvar como</translation>
  </message>
  <message>
   <source>Save or undo first (F12, F9): what you typed is not kept yet.</source>
   <extracomment>views/audit/office_family, views/audit/office_lists</extracomment>
   <translation>Salve ou desfaça antes (F12, F9): o que você digitou ainda não foi salvo.</translation>
  </message>
  <message>
   <source>Save the badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Salvar o crachá</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Salvar indicadores</translation>
  </message>
  <message>
   <source>Save the labels</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Salvar etiquetas</translation>
  </message>
  <message>
   <source>Save the report</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Salvar relatório</translation>
  </message>
  <message>
   <source>Save the whole report</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Salvar relatório inteiro</translation>
  </message>
  <message>
   <source>Save {name} as CSV in UTF-8 and send it again: it is not text.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Salve {name} como CSV em UTF-8 e envie de novo: não é texto.</translation>
  </message>
  <message>
   <source>Saved against what was before</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Poupado em relação ao anterior</translation>
  </message>
  <message>
   <source>Saved by {person}.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Salvo por {person}.</translation>
  </message>
  <message>
   <source>Saved {file}.</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Salvo: {file}.</translation>
  </message>
  <message>
   <source>Saved {file}. Missing in it: {missing}.</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Salvo: {file}. Faltam nele: {missing}.</translation>
  </message>
  <message>
   <source>Saved {file}: {count} rows.</source>
   <extracomment>views/audit/kpis_page, views/audit/reports_page</extracomment>
   <translation>Salvo: {file}, {count} linhas.</translation>
  </message>
  <message>
   <source>Saved. Scan the next units: they are read this way from now on.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Salvo. Escaneie as próximas unidades: agora são lidas assim.</translation>
  </message>
  <message>
   <source>Say no to what is asked.</source>
   <extracomment>views/words</extracomment>
   <translation>Responde não à pergunta.</translation>
  </message>
  <message>
   <source>Say that what you are sent for is not at its place.</source>
   <extracomment>views/words</extracomment>
   <translation>Indica que o que foi pedido não está no lugar.</translation>
  </message>
  <message>
   <source>Say the best grade that is left: one of A to E.</source>
   <extracomment>grading</extracomment>
   <translation>Diga o melhor grau que resta: um de A a E.</translation>
  </message>
  <message>
   <source>Say the figure.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga o valor.</translation>
  </message>
  <message>
   <source>Say true or false: whether it needs its own key.</source>
   <extracomment>grading</extracomment>
   <translation>Diga true ou false: se precisa de tecla própria.</translation>
  </message>
  <message>
   <source>Say under, expired or unknown of the warranty.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Diga under, expired ou unknown da garantia.</translation>
  </message>
  <message>
   <source>Say what it is: a house label is printed then.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Diga o que é: então sai uma etiqueta da casa.</translation>
  </message>
  <message>
   <source>Say what was done to it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga o que foi feito nela.</translation>
  </message>
  <message>
   <source>Say what was tested.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga o que foi testado.</translation>
  </message>
  <message>
   <source>Say what you found and who is liable.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Indica o que se achou e quem é responsável.</translation>
  </message>
  <message>
   <source>Say which answer is good: yes or no.</source>
   <extracomment>grading</extracomment>
   <translation>Diga qual resposta é boa: yes ou no.</translation>
  </message>
  <message>
   <source>Say which one with --client and --parcel: {boxes}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Diga qual com --client e --parcel: {boxes}.</translation>
  </message>
  <message>
   <source>Say which one with --client and --sku: {serial} is several units.</source>
   <extracomment>cli/trace</extracomment>
   <translation>Diga qual com --client e --sku: {serial} são várias unidades.</translation>
  </message>
  <message>
   <source>Say which one with --client and --sku: {units}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Diga qual com --client e --sku: {units}.</translation>
  </message>
  <message>
   <source>Say which tool was used.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga que ferramenta se usou.</translation>
  </message>
  <message>
   <source>Say which vendor it goes back to.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga a que fornecedor volta.</translation>
  </message>
  <message>
   <source>Say which: everything is too much for one count.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Diga qual: tudo é demais para uma só contagem.</translation>
  </message>
  <message>
   <source>Say who carries it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga quem o leva.</translation>
  </message>
  <message>
   <source>Say who is liable: {names}.</source>
   <extracomment>grading, lane_rules</extracomment>
   <translation>Diga quem é responsável: {names}.</translation>
  </message>
  <message>
   <source>Say why it goes to lane {lane}.</source>
   <extracomment>modes/returns_answers</extracomment>
   <translation>Diga por que vai para a pista {lane}.</translation>
  </message>
  <message>
   <source>Say why it has grade {grade}.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Diga por que tem grau {grade}.</translation>
  </message>
  <message>
   <source>Say why {place} is left uncounted.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Diga por que {place} fica sem contar.</translation>
  </message>
  <message>
   <source>Say yes to what is asked.</source>
   <extracomment>views/words</extracomment>
   <translation>Responde sim à pergunta.</translation>
  </message>
  <message>
   <source>Say yes, or that everything else is good.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Responde sim, ou que todo o resto está bom.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Balança</translation>
  </message>
  <message>
   <source>Scale not working</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>A balança não funciona</translation>
  </message>
  <message>
   <source>Scan a badge: this code is none.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Escaneie um crachá: este código não é um.</translation>
  </message>
  <message>
   <source>Scan a carton or a unit.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie uma caixa ou uma unidade.</translation>
  </message>
  <message>
   <source>Scan a carton or a unit: {left} to come.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie uma caixa ou uma unidade: {left} por chegar.</translation>
  </message>
  <message>
   <source>Scan a dock: this place is none.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie uma doca: este lugar não é.</translation>
  </message>
  <message>
   <source>Scan a dock: {place} is none.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie uma doca: {place} não é.</translation>
  </message>
  <message>
   <source>Scan a place first: what it has seen is shown then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escaneie antes um lugar: então se mostra o que passou por ele.</translation>
  </message>
  <message>
   <source>Scan a place that is known: a bin or a cage.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie um lugar conhecido: um endereço ou uma gaiola.</translation>
  </message>
  <message>
   <source>Scan a place, a unit, a carton or a tote: nothing is chosen here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escaneie um lugar, uma unidade, uma caixa ou um tote: nada está escolhido aqui.</translation>
  </message>
  <message>
   <source>Scan a place, a unit, a carton, or a tote to pick into.</source>
   <extracomment>modes/storing_actions, modes/storing_prompts</extracomment>
   <translation>Escaneie um lugar, uma unidade, uma caixa ou um tote para separar.</translation>
  </message>
  <message>
   <source>Scan a product code, then the serials of its units.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie um código de produto e depois os seriais das unidades.</translation>
  </message>
  <message>
   <source>Scan a sample</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Escanear amostra</translation>
  </message>
  <message>
   <source>Scan a shipment first: its number, its tracking number or a carton.</source>
   <extracomment>modes/receiving_scans</extracomment>
   <translation>Escaneie antes uma remessa: o número, o rastreio ou uma caixa.</translation>
  </message>
  <message>
   <source>Scan a shipment first: none is open here.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie antes uma remessa: nenhuma está aberta aqui.</translation>
  </message>
  <message>
   <source>Scan a shipment or a carton.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escaneie uma remessa ou uma caixa.</translation>
  </message>
  <message>
   <source>Scan a shipment.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie uma remessa.</translation>
  </message>
  <message>
   <source>Scan a shipment: its number, its tracking number or a carton.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie uma remessa: o número, o rastreio ou uma caixa.</translation>
  </message>
  <message>
   <source>Scan a shipment: what comes now comes to {dock}.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escaneie uma remessa: o que chega agora chega a {dock}.</translation>
  </message>
  <message>
   <source>Scan a tote of this site: {code} is none.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie um tote deste local: {code} não é.</translation>
  </message>
  <message>
   <source>Scan a tote or an order first: no order is open here.</source>
   <extracomment>modes/packing_actions, modes/packing_scans</extracomment>
   <translation>Escaneie antes um tote ou um pedido: nenhum está aberto aqui.</translation>
  </message>
  <message>
   <source>Scan a tote or an order.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts, workflows/sign_on</extracomment>
   <translation>Escaneie um tote ou um pedido.</translation>
  </message>
  <message>
   <source>Scan a tote or an order: nothing here is called {code}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie um tote ou um pedido: nada aqui se chama {code}.</translation>
  </message>
  <message>
   <source>Scan a unit first: none is in hand.</source>
   <extracomment>modes/repair_actions, modes/returns_answers</extracomment>
   <translation>Escaneie antes uma unidade: nenhuma está em uso.</translation>
  </message>
  <message>
   <source>Scan a unit first: nothing is to be inspected.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escaneie antes uma unidade: não há nada a inspecionar.</translation>
  </message>
  <message>
   <source>Scan a unit onto the list before it leaves.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie uma unidade na lista antes que ela saia.</translation>
  </message>
  <message>
   <source>Scan a unit or a carton.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escaneie uma unidade ou uma caixa.</translation>
  </message>
  <message>
   <source>Scan a unit that is in this box.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie uma unidade que esteja nesta caixa.</translation>
  </message>
  <message>
   <source>Scan a unit: nothing was received yet.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie uma unidade: ainda nada foi recebido.</translation>
  </message>
  <message>
   <source>Scan again, or scan another code on the label.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie de novo, ou outro código da etiqueta.</translation>
  </message>
  <message>
   <source>Scan again: the check digit is wrong.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie de novo: o dígito verificador está errado.</translation>
  </message>
  <message>
   <source>Scan again: the code came without its end. If this repeats, scan the set-up sheet.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escaneie de novo: o código veio sem o fim. Se repetir, escaneie a folha de configuração.</translation>
  </message>
  <message>
   <source>Scan again: the code is empty.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie de novo: o código está vazio.</translation>
  </message>
  <message>
   <source>Scan again: the code was cut off after {size} bytes.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escaneie de novo: o código foi cortado após {size} bytes.</translation>
  </message>
  <message>
   <source>Scan an empty tote.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escaneie um tote vazio.</translation>
  </message>
  <message>
   <source>Scan an item: the box is empty.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie um item: a caixa está vazia.</translation>
  </message>
  <message>
   <source>Scan another code on the label: its GS1 data is not right, {fault}.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie outro código da etiqueta: os dados GS1 não estão certos, {fault}.</translation>
  </message>
  <message>
   <source>Scan another code on the label: this one has {length} characters, at most {most}.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie outro código da etiqueta: este tem {length} caracteres, no máximo {most}.</translation>
  </message>
  <message>
   <source>Scan another code: this one is longer than {limit} bytes.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escaneie outro código: este passa de {limit} bytes.</translation>
  </message>
  <message>
   <source>Scan another label of it, or press F9 to receive it unannounced: nobody announced {code}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie outra etiqueta dele ou aperte F9 para receber sem anúncio: ninguém anunciou {code}.</translation>
  </message>
  <message>
   <source>Scan another label of it, or receive it unannounced.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie outra etiqueta dele ou receba sem anúncio.</translation>
  </message>
  <message>
   <source>Scan another part: this one is in it already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie outra peça: esta já está dentro.</translation>
  </message>
  <message>
   <source>Scan another place, or call a supervisor: no count of {place} is planned.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escaneie outro lugar ou chame um supervisor: não há contagem prevista em {place}.</translation>
  </message>
  <message>
   <source>Scan another place: {place} is counted and waits for a supervisor.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escaneie outro lugar: {place} está contado e espera um supervisor.</translation>
  </message>
  <message>
   <source>Scan another unit: this sample was scanned before.</source>
   <extracomment>profile_workbench</extracomment>
   <translation>Escaneie outra unidade: esta amostra já foi escaneada.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel first: none is open here.</source>
   <extracomment>modes/returns_actions, modes/returns_unreadable</extracomment>
   <translation>Escaneie antes qualquer etiqueta de um volume: nenhum está aberto aqui.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel, or the unit itself.</source>
   <extracomment>modes/returns_prompts, workflows/repair, workflows/sign_on</extracomment>
   <translation>Escaneie qualquer etiqueta de um volume, ou a própria unidade.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel.</source>
   <extracomment>modes/returns_answers</extracomment>
   <translation>Escaneie qualquer etiqueta de um volume.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel: the opening of {label} is taken back.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escaneie qualquer etiqueta de um volume: a abertura de {label} foi desfeita.</translation>
  </message>
  <message>
   <source>Scan any label of the next parcel.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escaneie qualquer etiqueta do próximo volume.</translation>
  </message>
  <message>
   <source>Scan each carton on it, the damaged ones as damaged.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Escaneie cada caixa nele, as avariadas como avariadas.</translation>
  </message>
  <message>
   <source>Scan each part that comes out or goes in; press F2 when it is repaired.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escaneie cada peça que sai ou entra; aperte F2 quando estiver reparada.</translation>
  </message>
  <message>
   <source>Scan each part that comes out, or press F2 to scrap what is left.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escaneie cada peça que sai ou aperte F2 para descartar o que resta.</translation>
  </message>
  <message>
   <source>Scan every unit of it: {unseen} are not seen yet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escaneie cada unidade dela: {unseen} ainda não vistas.</translation>
  </message>
  <message>
   <source>Scan every {sku} that lies at {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escaneie cada {sku} que está em {place}.</translation>
  </message>
  <message>
   <source>Scan everything that lies at {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escaneie tudo o que está em {place}.</translation>
  </message>
  <message>
   <source>Scan it again or type it: the check digit of {read} is wrong.</source>
   <extracomment>profiles</extracomment>
   <translation>Escaneie de novo ou digite: o dígito verificador de {read} está errado.</translation>
  </message>
  <message>
   <source>Scan it again: another bench moved it a moment ago.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie de novo: outra bancada o moveu agora há pouco.</translation>
  </message>
  <message>
   <source>Scan it to its place: something has happened to it since.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Mova por leitura: algo mudou nele desde então.</translation>
  </message>
  <message>
   <source>Scan its label back, or press F11 to open the box again.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie a etiqueta dela, ou aperte F11 para reabrir a caixa.</translation>
  </message>
  <message>
   <source>Scan its number to go on with the list.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escaneie o número para continuar com a lista.</translation>
  </message>
  <message>
   <source>Scan its plate and its tote again.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escaneie de novo a LPN e o tote.</translation>
  </message>
  <message>
   <source>Scan its plate: it was inspected already.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a LPN: já foi inspecionada.</translation>
  </message>
  <message>
   <source>Scan its product code, or press F2 for a list.</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>Escaneie o código de produto ou pressione F2 para ver uma lista.</translation>
  </message>
  <message>
   <source>Scan its product code.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie o código de produto.</translation>
  </message>
  <message>
   <source>Scan its product code: the list waits for the database.</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>Escaneie o código de produto: a lista espera o banco de dados.</translation>
  </message>
  <message>
   <source>Scan its product code: this item is counted here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie o código de produto: este item aqui só se conta.</translation>
  </message>
  <message>
   <source>Scan its product code: {name} is counted here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie o código de produto: {name} aqui só se conta.</translation>
  </message>
  <message>
   <source>Scan its right {kind}, or choose 1.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escaneie o código certo ({kind}) ou escolha 1.</translation>
  </message>
  <message>
   <source>Scan its serial, or press F2 if {code} is its serial.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Escaneie o serial, ou pressione F2 se {code} for o serial.</translation>
  </message>
  <message>
   <source>Scan its tote again.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escaneie o tote de novo.</translation>
  </message>
  <message>
   <source>Scan its {kind} now.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escaneie agora: {kind}.</translation>
  </message>
  <message>
   <source>Scan its {kind}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie: {kind}.</translation>
  </message>
  <message>
   <source>Scan more units first: a profile is learned from {least} serials, not {count}.</source>
   <extracomment>known_profiles</extracomment>
   <translation>Escaneie antes mais unidades: um perfil se aprende com {least} seriais, não {count}.</translation>
  </message>
  <message>
   <source>Scan one code: an RFID reader hears too many at once.</source>
   <extracomment>app_audit</extracomment>
   <translation>Escaneie um código: um leitor RFID ouve muitos de uma vez.</translation>
  </message>
  <message>
   <source>Scan or paste serials here, one a line.</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>Escaneie ou cole aqui as séries, uma por linha.</translation>
  </message>
  <message>
   <source>Scan or type its tracking number.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escaneie ou digite o número de rastreio.</translation>
  </message>
  <message>
   <source>Scan or type the place</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Escaneie ou digite o lugar</translation>
  </message>
  <message>
   <source>Scan or type your own badge, then Enter</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Escaneie ou digite seu próprio crachá e Enter</translation>
  </message>
  <message>
   <source>Scan the badge again: it is not complete. Ask a supervisor for a new one if that does not help.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie o crachá de novo: não está completo. Se não ajudar, peça outro ao supervisor.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person who sees it destroyed.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa que veja a destruição.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person, or press F3 to leave it.</source>
   <extracomment>modes/repair_scans</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person.</source>
   <extracomment>modes/repair_look, modes/returns_prompts</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: this takes two.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa: são precisas duas.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: this was not the unit that left.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa: esta não era a unidade que saiu.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: two have said that it was destroyed.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escaneie o crachá de uma segunda pessoa: duas disseram que foi destruída.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor to release it.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Escaneie o crachá de um segundo supervisor para liberar.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: a recall is released by two.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>Escaneie o crachá de um segundo supervisor: um recall é liberado por dois.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: this decision is made by two.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Escaneie o crachá de um segundo supervisor: esta decisão é tomada por dois.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: this one is not known.</source>
   <extracomment>workflows/audit_cases, workflows/audit_holds</extracomment>
   <translation>Escaneie o crachá de um segundo supervisor: este não é conhecido.</translation>
  </message>
  <message>
   <source>Scan the badge of a supervisor: a change is kept with its author.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Escaneie o crachá de um supervisor: a alteração fica com o autor.</translation>
  </message>
  <message>
   <source>Scan the badge of a supervisor: this one may not change profiles.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Escaneie o crachá de um supervisor: este não pode alterar perfis.</translation>
  </message>
  <message>
   <source>Scan the carton that you open, then its units.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie a caixa que você abre e depois as unidades.</translation>
  </message>
  <message>
   <source>Scan the carton that you open: this shipment is closed.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie a caixa que você abre: esta remessa está fechada.</translation>
  </message>
  <message>
   <source>Scan the cartons to open: {count} have to be.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escaneie as caixas a abrir: são {count}.</translation>
  </message>
  <message>
   <source>Scan the code on this unit: another unit has it in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie o código desta unidade: no registro outra o tem.</translation>
  </message>
  <message>
   <source>Scan the code on this unit: the unit {serial} has it in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie o código desta unidade: no registro a unidade {serial} o tem.</translation>
  </message>
  <message>
   <source>Scan the code once. The scanner's light in the window turns green.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Escaneie o código uma vez. A luz do leitor na janela fica verde.</translation>
  </message>
  <message>
   <source>Scan the damaged one, or press F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie o avariado ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Scan the damaged unit or carton.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie a unidade ou a caixa avariada.</translation>
  </message>
  <message>
   <source>Scan the first code.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escaneie o primeiro código.</translation>
  </message>
  <message>
   <source>Scan the first item: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Escaneie o primeiro item: há {left} para embalar.</translation>
  </message>
  <message>
   <source>Scan the keyboard check: what this scanner types is not proved yet (station print keyboard-check).</source>
   <extracomment>devices/keyboard_scanner</extracomment>
   <translation>Escaneie o teste de teclado: o que este leitor digita ainda não foi provado (station print keyboard-check).</translation>
  </message>
  <message>
   <source>Scan the label of a place: nothing here is called {place}.</source>
   <extracomment>refusals_counting, views/audit/shrink_page</extracomment>
   <translation>Escaneie a etiqueta de um lugar: nada aqui se chama {place}.</translation>
  </message>
  <message>
   <source>Scan the label of this box: it is closed, and this is no parcel's label.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie a etiqueta desta caixa: ela está fechada e isto não é etiqueta de volume.</translation>
  </message>
  <message>
   <source>Scan the label on the box before it leaves.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie a etiqueta da caixa antes que ela saia.</translation>
  </message>
  <message>
   <source>Scan the label on the unit: {serial}. This was another one.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie a etiqueta da unidade: {serial}. Esta era outra.</translation>
  </message>
  <message>
   <source>Scan the new serial, or press F11 for one of the house.</source>
   <extracomment>modes/repair_actions, modes/repair_look</extracomment>
   <translation>Escaneie o novo serial ou aperte F11 para um da casa.</translation>
  </message>
  <message>
   <source>Scan the new serial: this is the one it has.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie o novo serial: este é o que ela tem.</translation>
  </message>
  <message>
   <source>Scan the next carton or unit: {left} to come.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escaneie a próxima caixa ou unidade: {left} por chegar.</translation>
  </message>
  <message>
   <source>Scan the next item: {left} to go.</source>
   <extracomment>modes/packing_prompts, workflows/packing</extracomment>
   <translation>Escaneie o próximo item: {left} por embalar.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F12 when all is scanned.</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Escaneie a próxima ou aperte F12 quando tudo estiver escaneado.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F2 if this is another unit.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie a próxima ou aperte F2 se esta é outra unidade.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F4 to type how many.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escaneie a próxima ou aperte F4 para digitar quantas.</translation>
  </message>
  <message>
   <source>Scan the next one.</source>
   <extracomment>workflows/counting, workflows/naming, workflows/receiving</extracomment>
   <translation>Escaneie a próxima.</translation>
  </message>
  <message>
   <source>Scan the next one: by the book it lies at {place} already.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie a próxima: pelo registro esta já está em {place}.</translation>
  </message>
  <message>
   <source>Scan the next one: it comes to {dock}.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escaneie a próxima: chega a {dock}.</translation>
  </message>
  <message>
   <source>Scan the next one: nothing has to be typed.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie a próxima: não é preciso digitar nada.</translation>
  </message>
  <message>
   <source>Scan the next one: the label is on its unit.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie a próxima: a etiqueta está na unidade.</translation>
  </message>
  <message>
   <source>Scan the next one: this one is in the box.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o próximo: este já está na caixa.</translation>
  </message>
  <message>
   <source>Scan the next one: this one is in the tote.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie a próxima: esta já está no tote.</translation>
  </message>
  <message>
   <source>Scan the next one: {left} to come.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie a próxima: {left} por chegar.</translation>
  </message>
  <message>
   <source>Scan the next one: {serial} goes without its {kind}.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escaneie a próxima: {serial} fica sem este código: {kind}.</translation>
  </message>
  <message>
   <source>Scan the next one: {unseen} are not seen yet.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie a próxima: {unseen} ainda não vistas.</translation>
  </message>
  <message>
   <source>Scan the next parcel: everything that was announced is in its tote.</source>
   <extracomment>modes/returns_prompts, workflows/returns</extracomment>
   <translation>Escaneie o próximo volume: tudo o que foi anunciado está no seu tote.</translation>
  </message>
  <message>
   <source>Scan the next parcel: this one is told when the database is back.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escaneie o próximo volume: deste se saberá quando o banco de dados voltar.</translation>
  </message>
  <message>
   <source>Scan the next place, unit, carton or tote.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escaneie o próximo lugar, unidade, caixa ou tote.</translation>
  </message>
  <message>
   <source>Scan the next place.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escaneie o próximo lugar.</translation>
  </message>
  <message>
   <source>Scan the next tote.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Escaneie o próximo tote.</translation>
  </message>
  <message>
   <source>Scan the next unit onto the list, or press F12 to send it.</source>
   <extracomment>modes/repair_look, workflows/telling_repair</extracomment>
   <translation>Escaneie a próxima unidade na lista ou aperte F12 para enviá-la.</translation>
  </message>
  <message>
   <source>Scan the next unit, or press F12 for the next parcel.</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Escaneie a próxima unidade ou aperte F12 para o próximo volume.</translation>
  </message>
  <message>
   <source>Scan the next unit, or press F12 to close the parcel.</source>
   <extracomment>modes/returns_prompts, words_returns, workflows/returns</extracomment>
   <translation>Escaneie a próxima unidade ou aperte F12 para fechar o volume.</translation>
  </message>
  <message>
   <source>Scan the next unit: this one lies in its tote.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a próxima unidade: esta está no seu tote.</translation>
  </message>
  <message>
   <source>Scan the order that is picked into it.</source>
   <extracomment>modes/storing_prompts, workflows/picking</extracomment>
   <translation>Escaneie o pedido que se separa nele.</translation>
  </message>
  <message>
   <source>Scan the other code on the unit: this one is its serial.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie o outro código da unidade: este é a série.</translation>
  </message>
  <message>
   <source>Scan the parcel again: this bench has let it go.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie o volume de novo: esta bancada o liberou.</translation>
  </message>
  <message>
   <source>Scan the place again: it is not in hand here.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escaneie o lugar de novo: ele não está em uso aqui.</translation>
  </message>
  <message>
   <source>Scan the place first, or press F3 to put down what you hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie antes o lugar ou aperte F3 para soltar o que tem na mão.</translation>
  </message>
  <message>
   <source>Scan the place first: none is being counted here.</source>
   <extracomment>modes/counting_actions, refusals_counting</extracomment>
   <translation>Escaneie antes o lugar: nenhum está em contagem aqui.</translation>
  </message>
  <message>
   <source>Scan the place for what you hold, or press F3 to put it down, then sign off.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escaneie o lugar do que tem na mão ou aperte F3 para soltar, e depois saia.</translation>
  </message>
  <message>
   <source>Scan the place it goes to.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escaneie o lugar de destino.</translation>
  </message>
  <message>
   <source>Scan the place it goes to: no place that is free fits it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Escaneie o lugar de destino: nenhum lugar livre serve.</translation>
  </message>
  <message>
   <source>Scan the place or the carton first: its label is printed then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escaneie antes o lugar ou a caixa: então sai a etiqueta.</translation>
  </message>
  <message>
   <source>Scan the place to count.</source>
   <extracomment>modes/counting_task, workflows/sign_on</extracomment>
   <translation>Escaneie o lugar a contar.</translation>
  </message>
  <message>
   <source>Scan the place where it is stock again.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escaneie o lugar onde volta ao estoque.</translation>
  </message>
  <message>
   <source>Scan the plate on the unit: it was inspected already. F8 takes that back.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escaneie a LPN da unidade: já foi inspecionada. F8 desfaz isso.</translation>
  </message>
  <message>
   <source>Scan the plate on the unit: {plate}. This was {code}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a LPN da unidade: {plate}. Esta era {code}.</translation>
  </message>
  <message>
   <source>Scan the plate that was printed for this unit.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a LPN que foi impressa para esta unidade.</translation>
  </message>
  <message>
   <source>Scan the product code again: {read} has a wrong check digit.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie o código do produto de novo: o dígito verificador de {read} está errado.</translation>
  </message>
  <message>
   <source>Scan the product code of goods without serials first.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Escaneie antes o código de produto da mercadoria sem seriais.</translation>
  </message>
  <message>
   <source>Scan the product code once for each piece.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escaneie o código de produto uma vez por peça.</translation>
  </message>
  <message>
   <source>Scan the rest of the sample first.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie antes o resto da amostra.</translation>
  </message>
  <message>
   <source>Scan the rest of the sample of carton {carton} first.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie antes o resto da amostra da caixa {carton}.</translation>
  </message>
  <message>
   <source>Scan the serial label: no item of this order has serials like that.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie a etiqueta do serial: nenhum item deste pedido tem seriais assim.</translation>
  </message>
  <message>
   <source>Scan the serial of each part that comes out, or press F11 if it has none.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escaneie o serial de cada peça que sai ou aperte F11 se não tem.</translation>
  </message>
  <message>
   <source>Scan the serial of the unit: this is a label.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Escaneie o serial da unidade: isto é uma etiqueta.</translation>
  </message>
  <message>
   <source>Scan the serial of this {name}: that was its product code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o serial deste {name}: esse era o código do produto.</translation>
  </message>
  <message>
   <source>Scan the serial, not another code: a serial has at most {most} characters; read {length}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escaneie o serial, não outro código: um serial tem no máximo {most} caracteres; lidos {length}.</translation>
  </message>
  <message>
   <source>Scan the serial, not another code: {read} is not written like a serial of type {profile}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escaneie o serial, não outro código: {read} não tem a forma de um serial do tipo {profile}.</translation>
  </message>
  <message>
   <source>Scan the serial: nothing was read.</source>
   <extracomment>profiles</extracomment>
   <translation>Escaneie o serial: nada foi lido.</translation>
  </message>
  <message>
   <source>Scan the serial: that was a command code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o serial: esse era um código de comando.</translation>
  </message>
  <message>
   <source>Scan the serial: that was a product code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o serial: esse era um código de produto.</translation>
  </message>
  <message>
   <source>Scan the serial: this code names no unit, product or carton.</source>
   <extracomment>codes</extracomment>
   <translation>Escaneie o serial: este código não indica unidade, produto nem caixa.</translation>
  </message>
  <message>
   <source>Scan the serial: this is {what}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o serial: isto é {what}.</translation>
  </message>
  <message>
   <source>Scan the serial: {code} is {what}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o serial: {code} é {what}.</translation>
  </message>
  <message>
   <source>Scan the serials of its units.</source>
   <extracomment>modes/receiving_scans, workflows/receiving</extracomment>
   <translation>Escaneie os seriais das unidades.</translation>
  </message>
  <message>
   <source>Scan the shipment again: this bench has let it go.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie a remessa de novo: esta bancada a liberou.</translation>
  </message>
  <message>
   <source>Scan the supervisor's badge, or press F3 to leave it.</source>
   <extracomment>modes/packing_scans, modes/receiving_correct</extracomment>
   <translation>Escaneie o crachá do supervisor, ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Scan the tote again: this bench has let the order go.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie o tote de novo: esta bancada soltou o pedido.</translation>
  </message>
  <message>
   <source>Scan the tote again: this cart has let the order go.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie o tote de novo: este carrinho liberou o pedido.</translation>
  </message>
  <message>
   <source>Scan the tote for order {order}.</source>
   <extracomment>modes/storing_prompts, workflows/storing</extracomment>
   <translation>Escaneie o tote do pedido {order}.</translation>
  </message>
  <message>
   <source>Scan the tote: it was inspected already. F8 takes that back.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escaneie o tote: já foi inspecionada. F8 desfaz isso.</translation>
  </message>
  <message>
   <source>Scan the unit again, or the next one.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escaneie a unidade de novo, ou a próxima.</translation>
  </message>
  <message>
   <source>Scan the unit again: it does not have this name any more.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie a unidade de novo: ela não tem mais este código.</translation>
  </message>
  <message>
   <source>Scan the unit again: something has happened to it since.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie a unidade de novo: algo mudou nela desde então.</translation>
  </message>
  <message>
   <source>Scan the unit again: this bench has let it go.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escaneie a unidade de novo: esta bancada a liberou.</translation>
  </message>
  <message>
   <source>Scan the unit itself or another label, or press F2 to open it unannounced.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Escaneie a própria unidade ou outra etiqueta, ou aperte F2 para abrir sem anúncio.</translation>
  </message>
  <message>
   <source>Scan the unit itself: this parcel is closed.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a própria unidade: este volume está fechado.</translation>
  </message>
  <message>
   <source>Scan the unit itself: this parcel was closed on {at}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie a própria unidade: este volume foi fechado em {at}.</translation>
  </message>
  <message>
   <source>Scan the unit that comes out of the box.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts</extracomment>
   <translation>Escaneie a unidade que sai da caixa.</translation>
  </message>
  <message>
   <source>Scan the unit's serial, or press F12 for the next parcel.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Escaneie o serial da unidade ou aperte F12 para o próximo volume.</translation>
  </message>
  <message>
   <source>Scan the unit, or press F9 if the box is empty.</source>
   <extracomment>modes/returns_actions, modes/returns_prompts, refusals_returns, words_returns</extracomment>
   <translation>Escaneie a unidade ou aperte F9 se a caixa está vazia.</translation>
  </message>
  <message>
   <source>Scan the unit, then lay it into this tote.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Escaneie a unidade e ponha-a neste tote.</translation>
  </message>
  <message>
   <source>Scan the whole serial: {profile} has {expected} characters; read {length}: {read}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escaneie o serial inteiro: {profile} tem {expected} caracteres; lidos {length}: {read}.</translation>
  </message>
  <message>
   <source>Scan tote {tote}, or an empty one.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escaneie o tote {tote} ou um vazio.</translation>
  </message>
  <message>
   <source>Scan tote {tote}: what is picked of it is in there.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escaneie o tote {tote}: o já separado está nele.</translation>
  </message>
  <message>
   <source>Scan unit by unit: no listed serial is still to come.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie unidade por unidade: não falta chegar nenhum serial da lista.</translation>
  </message>
  <message>
   <source>Scan unit by unit: the list cannot be received as it is.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie unidade por unidade: a lista não pode ser recebida como está.</translation>
  </message>
  <message>
   <source>Scan unit by unit: {count} of the list cannot be, beginning with {serial}. Nothing was received.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escaneie unidade por unidade: {count} da lista não podem entrar, a começar por {serial}. Nada foi recebido.</translation>
  </message>
  <message>
   <source>Scan what goes here, one after the other.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Escaneie o que vai aqui, um após o outro.</translation>
  </message>
  <message>
   <source>Scan what goes here, or another place.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Escaneie o que vai aqui, ou outro lugar.</translation>
  </message>
  <message>
   <source>Scan what goes to {place}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escaneie o que vai para {place}.</translation>
  </message>
  <message>
   <source>Scan what is in carton {carton}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie o que há na caixa {carton}.</translation>
  </message>
  <message>
   <source>Scan what is in it: by the book {carton} is empty.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escaneie o que há dentro: pelo registro {carton} está vazia.</translation>
  </message>
  <message>
   <source>Scan what is not in its tote yet, and bring it there first.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie o que ainda não está no seu tote e leve antes até lá.</translation>
  </message>
  <message>
   <source>Scan what lies here, then press F12.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Escaneie o que está aqui e aperte F12.</translation>
  </message>
  <message>
   <source>Scan your badge again, or ask for a new one: this badge is not known.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Escaneie seu crachá de novo ou peça um novo: este não é conhecido.</translation>
  </message>
  <message>
   <source>Scan your badge again, then do this again: the database cannot tell who did it.</source>
   <extracomment>refusals</extracomment>
   <translation>Escaneie seu crachá de novo e repita isto: o banco de dados não consegue saber quem fez.</translation>
  </message>
  <message>
   <source>Scan your badge again: it was scanned too long ago. What you typed is still here.</source>
   <extracomment>views/audit/window, workflows/audit_session</extracomment>
   <translation>Escaneie seu crachá de novo: foi escaneado há tempo demais. O que você digitou ainda está aqui.</translation>
  </message>
  <message>
   <source>Scan your badge and press Enter to save: only new scans are read this way.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Escaneie seu crachá e pressione Enter para salvar: só as leituras novas mudam.</translation>
  </message>
  <message>
   <source>Scan your badge first: nobody is signed on.</source>
   <extracomment>modes/sign_on, views/audit/window</extracomment>
   <translation>Escaneie antes seu crachá: ninguém entrou ainda.</translation>
  </message>
  <message>
   <source>Scan your badge to go on.</source>
   <extracomment>bench_late</extracomment>
   <translation>Escaneie seu crachá para continuar.</translation>
  </message>
  <message>
   <source>Scan your badge.</source>
   <extracomment>bench_words, modes/sign_on, views/audit/frame, views/audit/window</extracomment>
   <translation>Escaneie seu crachá.</translation>
  </message>
  <message>
   <source>Scan your new badge: the one you signed on with was revoked. What you typed is still here.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Escaneie seu novo crachá: o que você usou para entrar foi revogado. O que você digitou ainda está aqui.</translation>
  </message>
  <message>
   <source>Scan your own badge to go on: people and badges are changed by whoever shows one.</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Escaneie seu próprio crachá para continuar: pessoas e crachás são alterados por quem mostra o seu.</translation>
  </message>
  <message>
   <source>Scan your own badge: people and badges are changed by whoever shows one.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Escaneie seu próprio crachá: pessoas e crachás são alterados por quem mostra o seu.</translation>
  </message>
  <message>
   <source>Scan {left} more of carton {carton}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escaneie mais {left} da caixa {carton}.</translation>
  </message>
  <message>
   <source>Scan {serial} and bring it to its tote first.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escaneie {serial} e leve antes ao seu tote.</translation>
  </message>
  <message>
   <source>Scan {units} of {name}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escaneie {units} de {name}.</translation>
  </message>
  <message>
   <source>Scanned from another unit</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escaneado de outra unidade</translation>
  </message>
  <message>
   <source>Scanned the wrong code of this unit</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Foi escaneado o código errado desta unidade</translation>
  </message>
  <message>
   <source>Scanned {what} at {at}, checked only now.</source>
   <extracomment>bench_late</extracomment>
   <translation>{what} foi escaneado em {at} e conferido só agora.</translation>
  </message>
  <message>
   <source>Scanner</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Leitor</translation>
  </message>
  <message>
   <source>Scans behind this point</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Leituras deste ponto</translation>
  </message>
  <message>
   <source>Scrap</source>
   <extracomment>modes/repair_look, views/audit/office_families</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Scrap it</source>
   <extracomment>words_cases</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Scrap list</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Lista de descarte</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <extracomment>labels/vendor_papers, paper_units, words_kinds</extracomment>
   <translation>Descartada</translation>
  </message>
  <message>
   <source>Scratched or dented</source>
   <extracomment>words_returns</extracomment>
   <translation>Riscada ou amassada</translation>
  </message>
  <message>
   <source>Screen</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Tela</translation>
  </message>
  <message>
   <source>Sealed cartons</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Caixas lacradas</translation>
  </message>
  <message>
   <source>Search</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search again: this unit is not in the base.</source>
   <extracomment>paper_audit, views/audit/unit_page</extracomment>
   <translation>Busque de novo: esta unidade não está na base.</translation>
  </message>
  <message>
   <source>Searched for and not found.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Procurada e não encontrada.</translation>
  </message>
  <message>
   <source>Second count</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Segunda contagem</translation>
  </message>
  <message>
   <source>Seconds per scan</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Segundos por leitura</translation>
  </message>
  <message>
   <source>Secure.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Seguro.</translation>
  </message>
  <message>
   <source>Secure: for valuable goods</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Seguro: para mercadoria de valor</translation>
  </message>
  <message>
   <source>Seen</source>
   <extracomment>paper_units, views/audit/case_detail, views/audit/shrink_page, words_kinds</extracomment>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Seen by</source>
   <extracomment>words_facts</extracomment>
   <translation>Visto por</translation>
  </message>
  <message>
   <source>Self-test</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Autoteste</translation>
  </message>
  <message>
   <source>Sellable</source>
   <extracomment>words_states</extracomment>
   <translation>Vendável</translation>
  </message>
  <message>
   <source>Send it</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send it to a lane</source>
   <extracomment>words_cases</extracomment>
   <translation>Enviar a uma pista</translation>
  </message>
  <message>
   <source>Send it to another lane than the rule's. This is kept.</source>
   <extracomment>views/words</extracomment>
   <translation>Envia a outra pista que não a da regra. Fica registrado.</translation>
  </message>
  <message>
   <source>Send the newest version: version {version} of this shipment is here.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Envie a versão mais nova: a versão {version} desta remessa está aqui.</translation>
  </message>
  <message>
   <source>Send what is missing as another return: this one has arrived.</source>
   <extracomment>exchange/rmas</extracomment>
   <translation>Envie o que falta como outra devolução: esta já chegou.</translation>
  </message>
  <message>
   <source>Send what is missing as another shipment: receiving of this one has begun.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Envie o que falta como outra remessa: o recebimento desta já começou.</translation>
  </message>
  <message>
   <source>Send {name} again with fewer columns: it has {count}, at most {most} are read.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Envie {name} de novo com menos colunas: tem {count}, no máximo {most} são lidas.</translation>
  </message>
  <message>
   <source>Send {name} again: it is empty.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Envie {name} de novo: está vazio.</translation>
  </message>
  <message>
   <source>Sent back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Ao fornecedor</translation>
  </message>
  <message>
   <source>Sent to a lane</source>
   <extracomment>words_kinds</extracomment>
   <translation>Enviada à pista</translation>
  </message>
  <message>
   <source>Sent to its vendor</source>
   <extracomment>paper_units</extracomment>
   <translation>Enviada ao fornecedor</translation>
  </message>
  <message>
   <source>Sent to the vendor</source>
   <extracomment>words_kinds</extracomment>
   <translation>Enviada ao fornecedor</translation>
  </message>
  <message>
   <source>Sent to {vendor} on {at}, list {number}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Enviada a {vendor} em {at}, lista {number}.</translation>
  </message>
  <message>
   <source>Sent with {carrier}, {tracking}</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Enviado com {carrier}, {tracking}</translation>
  </message>
  <message>
   <source>Serial</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/hold_detail, views/audit/reports_page, views/audit/shrink_page</extracomment>
   <translation>Serial</translation>
  </message>
  <message>
   <source>Serial accuracy</source>
   <extracomment>audits/kpis, views/audit/count_detail</extracomment>
   <translation>Acurácia de seriais</translation>
  </message>
  <message>
   <source>Serial accuracy {percent} % · {minutes} min {seconds} s</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Acurácia de seriais {percent} % · {minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>Serial accuracy {percent} %, {minutes} min {seconds} s.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Acurácia de seriais {percent} %, {minutes} min {seconds} s.</translation>
  </message>
  <message>
   <source>Serial compared</source>
   <extracomment>words_kinds</extracomment>
   <translation>Serial comparado</translation>
  </message>
  <message>
   <source>Serial of a part</source>
   <extracomment>words_returns</extracomment>
   <translation>Serial de uma peça</translation>
  </message>
  <message>
   <source>Serial on the box</source>
   <extracomment>words_returns</extracomment>
   <translation>Serial da caixa</translation>
  </message>
  <message>
   <source>Serial on the chassis</source>
   <extracomment>words_returns</extracomment>
   <translation>Serial do chassi</translation>
  </message>
  <message>
   <source>Serial on the screen</source>
   <extracomment>words_returns</extracomment>
   <translation>Serial da tela</translation>
  </message>
  <message>
   <source>Serial or order</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>Serial ou pedido</translation>
  </message>
  <message>
   <source>Serial profile</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Perfil de serial</translation>
  </message>
  <message>
   <source>Serial profiles</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Perfis de série</translation>
  </message>
  <message>
   <source>Serial taken</source>
   <extracomment>paper_units, words_facts, words_kinds</extracomment>
   <translation>Serial registrado</translation>
  </message>
  <message>
   <source>Serials</source>
   <extracomment>views/audit/case_words, views/audit/hold_form, words_facts</extracomment>
   <translation>Seriais</translation>
  </message>
  <message>
   <source>Serials are taken</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Registro de seriais</translation>
  </message>
  <message>
   <source>Serials expected and found ÷ serials expected or found.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Seriais esperados e encontrados ÷ seriais esperados ou encontrados.</translation>
  </message>
  <message>
   <source>Serials from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Seriais de … a</translation>
  </message>
  <message>
   <source>Serials not seen</source>
   <extracomment>audits/reports</extracomment>
   <translation>Seriais não vistos</translation>
  </message>
  <message>
   <source>Serials of this SKU are not taken at receipt: left out.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Os seriais deste SKU não se registram na entrada: omitidos.</translation>
  </message>
  <message>
   <source>Serials that look alike, as a hint: {serials}</source>
   <extracomment>words_returns, workflows/returns_questions</extracomment>
   <translation>Seriais parecidos, como indício: {serials}</translation>
  </message>
  <message>
   <source>Set</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Set a longer key for printed commands: it has {length} bytes and needs {least}.</source>
   <extracomment>command_codes</extracomment>
   <translation>Defina uma chave mais longa para os comandos impressos: tem {length} bytes e precisa de {least}.</translation>
  </message>
  <message>
   <source>Set the RFID reader to send each tag as a line of hexadecimal digits.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Configure o leitor RFID para enviar cada etiqueta como uma linha de dígitos hexadecimais.</translation>
  </message>
  <message>
   <source>Set the scanner to leave letters as they are: it changes capitals and small letters.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure o leitor para não mexer nas letras: ele troca maiúsculas e minúsculas.</translation>
  </message>
  <message>
   <source>Set the scanner to send GS (ASCII 29) once, where the code has it.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure o leitor para enviar GS (ASCII 29) uma vez, onde o código o tem.</translation>
  </message>
  <message>
   <source>Set the scanner to send GS (ASCII 29): it was left out.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure o leitor para enviar GS (ASCII 29): não chegou.</translation>
  </message>
  <message>
   <source>Set the scanner to the keyboard layout of this PC: {count} characters differ, {wanted} arrived as {got}.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Ponha no leitor o teclado deste PC: {count} caracteres diferem, {wanted} chegou como {got}.</translation>
  </message>
  <message>
   <source>Settled</source>
   <extracomment>views/simulator</extracomment>
   <translation>Estável</translation>
  </message>
  <message>
   <source>Shift</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Shift stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Turno definido</translation>
  </message>
  <message>
   <source>Shift: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Turno: {figure}</translation>
  </message>
  <message>
   <source>Shifts</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Turnos</translation>
  </message>
  <message>
   <source>Shifts beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Turnos comparados</translation>
  </message>
  <message>
   <source>Ship</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Despachar</translation>
  </message>
  <message>
   <source>Ship or scrap its units first: they are here with their serials.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Despache ou descarte antes as unidades: estão aqui com seus seriais.</translation>
  </message>
  <message>
   <source>Ship or scrap its units first: {count} of them are here with their serials.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Despache ou descarte antes as unidades: há {count} aqui com seus seriais.</translation>
  </message>
  <message>
   <source>Ship the order or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Despache o pedido ou devolva com Ctrl+R e depois saia.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>Remessa</translation>
  </message>
  <message>
   <source>Shipment closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Remessa fechada</translation>
  </message>
  <message>
   <source>Shipment in</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Remessa</translation>
  </message>
  <message>
   <source>Shipment left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Remessa deixada</translation>
  </message>
  <message>
   <source>Shipment opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Remessa aberta</translation>
  </message>
  <message>
   <source>Shipment {inbound} is free for any bench.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>A remessa {inbound} está livre para qualquer bancada.</translation>
  </message>
  <message>
   <source>Shipment {inbound}, {client}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Remessa {inbound}, {client}</translation>
  </message>
  <message>
   <source>Shipments received</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Remessas recebidas</translation>
  </message>
  <message>
   <source>Shipped</source>
   <extracomment>audits/reports, paper_units, views/audit/hold_detail, views/audit/search_about, words_kinds</extracomment>
   <translation>Despachada</translation>
  </message>
  <message>
   <source>Shipped by the book, on order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Pelo registro, despachada no pedido {order}</translation>
  </message>
  <message>
   <source>Shipped from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Despachado de … a</translation>
  </message>
  <message>
   <source>Shipped serials</source>
   <extracomment>audits/reports</extracomment>
   <translation>Seriais despachados</translation>
  </message>
  <message>
   <source>Shipped to</source>
   <extracomment>views/audit/hold_detail, views/audit/search_about</extracomment>
   <translation>Despachado a</translation>
  </message>
  <message>
   <source>Short</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Short: {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Em falta: {units} de {name}.</translation>
  </message>
  <message>
   <source>Shorten it: a code has at most {most} characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Encurte: um código tem no máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten it: a text has at most {most} characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Encurte: um texto tem no máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten the address: it may have {most} characters.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Encurte o endereço: ele pode ter {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten the serial pattern: it may have {most} characters and has {length}.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Encurte o padrão de serial: pode ter {most} caracteres e tem {length}.</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show or leave this page.</source>
   <extracomment>views/words</extracomment>
   <translation>Mostra ou fecha esta página.</translation>
  </message>
  <message>
   <source>Show the next nine questions.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Mostra as nove perguntas seguintes.</translation>
  </message>
  <message>
   <source>Show the next pick face that runs low.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Mostra a próxima frente de separação que se esgota.</translation>
  </message>
  <message>
   <source>Show what came to this place and left it.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Mostra o que chegou a este lugar e saiu dele.</translation>
  </message>
  <message>
   <source>Show what can be done now.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Mostra o que se pode fazer agora.</translation>
  </message>
  <message>
   <source>Shredded</source>
   <extracomment>words_repair</extracomment>
   <translation>Triturada</translation>
  </message>
  <message>
   <source>Shrink</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Perda</translation>
  </message>
  <message>
   <source>Sign off</source>
   <extracomment>labels/command_sheet, views/audit/frame, views/words</extracomment>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Sign off from this bench.</source>
   <extracomment>views/words</extracomment>
   <translation>Encerra a sessão nesta bancada.</translation>
  </message>
  <message>
   <source>Sign on</source>
   <extracomment>views/words</extracomment>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Signed on</source>
   <extracomment>words_kinds</extracomment>
   <translation>Sessão iniciada</translation>
  </message>
  <message>
   <source>Signed on as {name}.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Sessão iniciada: {name}.</translation>
  </message>
  <message>
   <source>Silent</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Sem sinal</translation>
  </message>
  <message>
   <source>Simulator</source>
   <extracomment>views/simulator</extracomment>
   <translation>Simulador</translation>
  </message>
  <message>
   <source>Since</source>
   <extracomment>audits/reports, views/audit/count_detail, views/audit/counts_page</extracomment>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Since it was chosen: {units}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Desde que foi escolhido: {units}.</translation>
  </message>
  <message>
   <source>Since {came}. {person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Desde {came}. {person}</translation>
  </message>
  <message>
   <source>Sit at a PC with a screen to open the bench: this one has none (DISPLAY and WAYLAND_DISPLAY are empty). Without a screen, write tour DIR in its place: every state of the window as pictures in the folder DIR.</source>
   <extracomment>cli/window</extracomment>
   <translation>Abra a bancada em um PC com tela: este não tem (DISPLAY e WAYLAND_DISPLAY estão vazios). Sem tela, escreva tour DIR no lugar: cada estado da janela como imagem na pasta DIR.</translation>
  </message>
  <message>
   <source>Slow the scanner down, or set it to the keyboard of this PC: {got} of {wanted} characters arrived.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Deixe o leitor mais lento ou ponha nele o teclado deste PC: chegaram {got} de {wanted} caracteres.</translation>
  </message>
  <message>
   <source>Small letters count as capitals</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Minúsculas como maiúsculas</translation>
  </message>
  <message>
   <source>So many bins and cages, drawn by the number of the plan: nobody chooses.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Tantos escaninhos e gaiolas, sorteados pelo número do plano: ninguém escolhe.</translation>
  </message>
  <message>
   <source>Software set up anew</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Software reinstalado</translation>
  </message>
  <message>
   <source>Something else</source>
   <extracomment>modes/returns_unreadable, words_returns</extracomment>
   <translation>Outra coisa</translation>
  </message>
  <message>
   <source>Sound</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Som</translation>
  </message>
  <message>
   <source>Spanish</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Espanhol</translation>
  </message>
  <message>
   <source>Spent</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Gasto</translation>
  </message>
  <message>
   <source>Split {name}: it has more than {most} rows.</source>
   <extracomment>exchange/json_sheet, exchange/sheet</extracomment>
   <translation>Divida {name}: tem mais de {most} linhas.</translation>
  </message>
  <message>
   <source>Split {name}: it has {size} MB, and at most {most} MB are taken at once.</source>
   <extracomment>exchange/documents, exchange/sheet</extracomment>
   <translation>Divida {name}: tem {size} MB e no máximo {most} MB são aceitos de uma vez.</translation>
  </message>
  <message>
   <source>Staging</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Área de espera</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>paper_units</extracomment>
   <translation>Norma</translation>
  </message>
  <message>
   <source>Stands where</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Onde fica</translation>
  </message>
  <message>
   <source>Start CUPS on this PC: it does not answer.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Inicie o CUPS neste PC: não responde.</translation>
  </message>
  <message>
   <source>Start a bench: none has been at work in the last day.</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>Abra uma bancada: nenhuma trabalhou no último dia.</translation>
  </message>
  <message>
   <source>Start from</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Start the program as an ordinary user, or make an account named station: the embedded database does not run as root, and none of {accounts} exists here.</source>
   <extracomment>models/embedded_account</extracomment>
   <translation>Inicie o programa como usuário comum, ou crie uma conta chamada station: o banco de dados embutido não roda como root e nenhuma de {accounts} existe aqui.</translation>
  </message>
  <message>
   <source>Starting: the database is being opened.</source>
   <extracomment>app</extracomment>
   <translation>Iniciando: o banco de dados está sendo aberto.</translation>
  </message>
  <message>
   <source>Starts</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Início</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/counts_page, views/audit/hold_detail, views/audit/search_about, views/audit/search_page, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Estado</translation>
  </message>
  <message>
   <source>State now</source>
   <extracomment>audits/reports</extracomment>
   <translation>Estado atual</translation>
  </message>
  <message>
   <source>State what the program costs and what a mistake costs, and the return on it is shown here.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Defina quanto custa o programa e quanto custa um erro, e aqui se mostra o retorno.</translation>
  </message>
  <message>
   <source>Status</source>
   <extracomment>audits/reports</extracomment>
   <translation>Situação</translation>
  </message>
  <message>
   <source>Stick the house label on it, then inspect it: it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Cole a etiqueta da casa e inspecione-a: vai para a quarentena.</translation>
  </message>
  <message>
   <source>Stick the label on the box, then scan it.</source>
   <extracomment>modes/packing_prompts, workflows/packing, workflows/printing</extracomment>
   <translation>Cole a etiqueta na caixa e escaneie.</translation>
  </message>
  <message>
   <source>Stick the label on the place.</source>
   <extracomment>workflows/printing, workflows/storing</extracomment>
   <translation>Cole a etiqueta no lugar.</translation>
  </message>
  <message>
   <source>Stick the label on the unit, then scan it.</source>
   <extracomment>modes/receiving_prompts, workflows/printing, workflows/receiving</extracomment>
   <translation>Cole a etiqueta na unidade e escaneie-a.</translation>
  </message>
  <message>
   <source>Stick the new label on the unit, then scan it.</source>
   <extracomment>refusals_repair, words_repair</extracomment>
   <translation>Cole a etiqueta nova na unidade e escaneie-a.</translation>
  </message>
  <message>
   <source>Stick the new label on, and tear up any other.</source>
   <extracomment>workflows/printing, workflows/receiving, workflows/returns</extracomment>
   <translation>Cole a etiqueta nova e rasgue qualquer outra.</translation>
  </message>
  <message>
   <source>Stick the new plate on, and tear up any other.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Cole a LPN nova e rasgue qualquer outra.</translation>
  </message>
  <message>
   <source>Stick the plate on the empty box and bring it to its tote first.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Cole antes a LPN na caixa vazia e leve-a ao tote.</translation>
  </message>
  <message>
   <source>Stick the plate on the empty box, then scan it.</source>
   <extracomment>modes/returns_prompts, words_returns, workflows/returns</extracomment>
   <translation>Cole a LPN na caixa vazia e escaneie-a.</translation>
  </message>
  <message>
   <source>Stick the plate on the unit, then scan it.</source>
   <extracomment>modes/returns_prompts, workflows/returns</extracomment>
   <translation>Cole a LPN na unidade e escaneie-a.</translation>
  </message>
  <message>
   <source>Stick the plate on, then scan the cartons of this pallet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Cole a LPN e escaneie as caixas deste palete.</translation>
  </message>
  <message>
   <source>Stick the plate on, then scan what goes into it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Cole a LPN e escaneie o que vai dentro.</translation>
  </message>
  <message>
   <source>Stick the plate on.</source>
   <extracomment>workflows/printing, workflows/storing</extracomment>
   <translation>Cole a LPN.</translation>
  </message>
  <message>
   <source>Storage</source>
   <extracomment>paper_units</extracomment>
   <translation>Mídia</translation>
  </message>
  <message>
   <source>Store</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Armazenar</translation>
  </message>
  <message>
   <source>Stored in a secure place</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Guardado em lugar seguro</translation>
  </message>
  <message>
   <source>Stored in climate</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Guardado em clima</translation>
  </message>
  <message>
   <source>Storing</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Armazenagem</translation>
  </message>
  <message>
   <source>Stower</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Armazenagem</translation>
  </message>
  <message>
   <source>Subject</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Assunto</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Supervisão</translation>
  </message>
  <message>
   <source>Suspicion</source>
   <extracomment>views/audit/count_form, views/audit/search_words, views/audit/wall_figures</extracomment>
   <translation>Suspeita</translation>
  </message>
  <message>
   <source>Swap of the kept unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Troca do reservado</translation>
  </message>
  <message>
   <source>Swapped</source>
   <extracomment>words_facts</extracomment>
   <translation>Trocada</translation>
  </message>
  <message>
   <source>Swapped with order {order}.</source>
   <extracomment>workflows/packing, workflows/picking</extracomment>
   <translation>Trocado com o pedido {order}.</translation>
  </message>
  <message>
   <source>Switch the RFID reader off: tags are only counted.</source>
   <extracomment>bench_words</extracomment>
   <translation>Desligue o leitor RFID: etiquetas RFID só servem na contagem.</translation>
  </message>
  <message>
   <source>Switch the printer off and on: it reports trouble of its own.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Desligue e ligue a impressora: ela acusa uma falha própria.</translation>
  </message>
  <message>
   <source>Switch the printer on and check its cable: it cannot be reached.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Ligue a impressora e confira o cabo: não se alcança.</translation>
  </message>
  <message>
   <source>Switch the printer on and check its network cable: {address} cannot be reached.</source>
   <extracomment>devices/tcp_printer</extracomment>
   <translation>Ligue a impressora e confira o cabo de rede: {address} não responde.</translation>
  </message>
  <message>
   <source>Switch the printer on and plug in its USB cable: {path} is not there.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Ligue a impressora e conecte o cabo USB: {path} não está lá.</translation>
  </message>
  <message>
   <source>Switch the scale on and check its cable: it does not answer.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Ligue a balança e confira o cabo: não responde.</translation>
  </message>
  <message>
   <source>Switched off</source>
   <extracomment>cli/tray</extracomment>
   <translation>Desligada</translation>
  </message>
  <message>
   <source>TAGS HEARD</source>
   <extracomment>workflows/counting</extracomment>
   <translation>RFID LIDO</translation>
  </message>
  <message>
   <source>TAKE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>PEGAR</translation>
  </message>
  <message>
   <source>TAKE OUT</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>RETIRE UM</translation>
  </message>
  <message>
   <source>TAKEN BACK</source>
   <extracomment>words_repair, workflows/receiving, workflows/returns, workflows/storing</extracomment>
   <translation>DESFEITO</translation>
  </message>
  <message>
   <source>TAKEN OUT</source>
   <extracomment>workflows/packing</extracomment>
   <translation>RETIRADO</translation>
  </message>
  <message>
   <source>TEST</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>TESTE</translation>
  </message>
  <message>
   <source>TEST FAILED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>TESTE FALHOU</translation>
  </message>
  <message>
   <source>TESTED</source>
   <extracomment>words_repair</extracomment>
   <translation>TESTADO</translation>
  </message>
  <message>
   <source>THE LAST ONE</source>
   <extracomment>refusals_office</extracomment>
   <translation>O ÚLTIMO</translation>
  </message>
  <message>
   <source>THE RIGHT ONE</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>O CERTO</translation>
  </message>
  <message>
   <source>THERE ALREADY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>JÁ ESTÁ LÁ</translation>
  </message>
  <message>
   <source>THIS PARCEL</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>ESTE VOLUME</translation>
  </message>
  <message>
   <source>TIME</source>
   <extracomment>labels/manifest</extracomment>
   <translation>HORA</translation>
  </message>
  <message>
   <source>TO</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>PARA</translation>
  </message>
  <message>
   <source>TOO FAR</source>
   <extracomment>refusals_returns</extracomment>
   <translation>LONGE DEMAIS</translation>
  </message>
  <message>
   <source>TOO FAST</source>
   <extracomment>refusals</extracomment>
   <translation>MUITO RÁPIDO</translation>
  </message>
  <message>
   <source>TOO MANY</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>DEMAIS</translation>
  </message>
  <message>
   <source>TOTE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>TOTE</translation>
  </message>
  <message>
   <source>TOTE IN USE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>TOTE EM USO</translation>
  </message>
  <message>
   <source>TRACKING</source>
   <extracomment>labels/manifest, labels/packing_list, labels/receipt, labels/vendor_papers</extracomment>
   <translation>RASTREIO</translation>
  </message>
  <message>
   <source>TWO PEOPLE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>DUAS PESSOAS</translation>
  </message>
  <message>
   <source>TYPE IT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>DIGITE</translation>
  </message>
  <message>
   <source>Tags counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>RFID contadas</translation>
  </message>
  <message>
   <source>Take a photo of the place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Tirar uma foto do local.</translation>
  </message>
  <message>
   <source>Take a photo of what is in your hand.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Tira uma foto do que está na sua mão.</translation>
  </message>
  <message>
   <source>Take a photo: the next one you scan is damaged.</source>
   <extracomment>views/words</extracomment>
   <translation>Tira uma foto: o próximo que você escanear está avariado.</translation>
  </message>
  <message>
   <source>Take a picking tote: {tote} is for returns.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Pegue um tote de separação: {tote} é para devoluções.</translation>
  </message>
  <message>
   <source>Take an empty tote: by the book goods of another order are in {tote}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Pegue um tote vazio: pelo registro {tote} tem mercadoria de outro pedido.</translation>
  </message>
  <message>
   <source>Take another photo: this is no JPEG or PNG of at most 40 MB.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Tire outra foto: isto não é um JPEG ou PNG de até 40 MB.</translation>
  </message>
  <message>
   <source>Take another tote: order {order} waits in {tote}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Pegue outro tote: o pedido {order} espera em {tote}.</translation>
  </message>
  <message>
   <source>Take back the last step of this unit.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Desfaz o último passo desta unidade.</translation>
  </message>
  <message>
   <source>Take back what was received last.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Desfazer o último recebimento.</translation>
  </message>
  <message>
   <source>Take fewer: {left} of {name} are still due.</source>
   <extracomment>refusals</extracomment>
   <translation>Pegue menos: pendentes de {name}: {left}.</translation>
  </message>
  <message>
   <source>Take it back to where it came from.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Leve de volta ao lugar de onde veio.</translation>
  </message>
  <message>
   <source>Take it back to {place}.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Leve de volta a {place}.</translation>
  </message>
  <message>
   <source>Take it out of the box, scan it again and answer the question.</source>
   <extracomment>bench_late</extracomment>
   <translation>Tire da caixa, escaneie de novo e responda à pergunta.</translation>
  </message>
  <message>
   <source>Take it to a secure place: {place} is open, and {name} must be locked up.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Leve a um lugar seguro: {place} é aberto e {name} deve ficar sob chave.</translation>
  </message>
  <message>
   <source>Take it to the cage or the hold shelf: it is on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Leve à gaiola ou à prateleira de retidos: está retido.</translation>
  </message>
  <message>
   <source>Take it to the cage: {serial} in it is on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Leve à gaiola: {serial}, que está dentro, está retido.</translation>
  </message>
  <message>
   <source>Take it to the dock: carton {carton} was never received.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Leve à doca: a caixa {carton} nunca foi recebida.</translation>
  </message>
  <message>
   <source>Take it to {place}: that place is empty.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Leve a {place}: esse lugar está vazio.</translation>
  </message>
  <message>
   <source>Take it to {place}: there is room for it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Leve a {place}: há espaço lá.</translation>
  </message>
  <message>
   <source>Take it to {place}: {count} of the same lie there.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Leve a {place}: há {count} iguais lá.</translation>
  </message>
  <message>
   <source>Take its serials less often: it is among the cheapest and fastest quarter, and every scan of it costs more than it protects.</source>
   <extracomment>advice</extracomment>
   <translation>Registre suas séries menos vezes: está no quarto mais barato e mais rápido, e cada leitura custa mais do que protege.</translation>
  </message>
  <message>
   <source>Take one of the two rows out: this code stands in the document twice.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Retire uma das duas linhas: este código aparece duas vezes no documento.</translation>
  </message>
  <message>
   <source>Take one of the two rows out: this serial is in row {row} already.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Retire uma das duas linhas: este serial já está na linha {row}.</translation>
  </message>
  <message>
   <source>Take one out: this serial stands in the return twice.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Retire um: este serial aparece duas vezes na devolução.</translation>
  </message>
  <message>
   <source>Take one out: this serial stands in the shipment twice.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Retire um: este serial aparece duas vezes na remessa.</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>views/audit/office_lists, views/words</extracomment>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take people in first: station import people FILE.csv.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Cadastre primeiro as pessoas: station import people FILE.csv.</translation>
  </message>
  <message>
   <source>Take places in first: there is none of this kind. station import places FILE.csv.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Cadastre primeiro os locais: não há nenhum deste tipo. station import places FILE.csv.</translation>
  </message>
  <message>
   <source>Take receipt and discrepancy report: {count} findings.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Pegue o recibo e o relatório de divergências: {count} ocorrências.</translation>
  </message>
  <message>
   <source>Take the document in again: the base changed meanwhile, and nothing was written ({rule}).</source>
   <extracomment>exchange/book</extracomment>
   <translation>Carregue o documento de novo: a base mudou enquanto isso e nada foi gravado ({rule}).</translation>
  </message>
  <message>
   <source>Take the document in again: the base refused it.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Carregue o documento de novo: a base o recusou.</translation>
  </message>
  <message>
   <source>Take the document in again: this unit was added meanwhile.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Carregue o documento de novo: esta unidade foi acrescentada enquanto isso.</translation>
  </message>
  <message>
   <source>Take the label that waits in the printer.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Retire a etiqueta que espera na impressora.</translation>
  </message>
  <message>
   <source>Take the last move back.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Desfazer a última movimentação.</translation>
  </message>
  <message>
   <source>Take the last one back out.</source>
   <extracomment>views/words</extracomment>
   <translation>Retira o último de novo.</translation>
  </message>
  <message>
   <source>Take the last one out of the count.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Tirar o último da contagem.</translation>
  </message>
  <message>
   <source>Take the last unit back out.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Retira de novo a última unidade.</translation>
  </message>
  <message>
   <source>Take the list from the printer.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Pegue a lista na impressora.</translation>
  </message>
  <message>
   <source>Take the next box: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Pegue a próxima caixa: {left} por embalar.</translation>
  </message>
  <message>
   <source>Take the next unit you scan out of the parcel.</source>
   <extracomment>views/words</extracomment>
   <translation>Retira do volume a próxima unidade escaneada.</translation>
  </message>
  <message>
   <source>Take the papers from the printer.</source>
   <extracomment>bench_words, workflows/printing</extracomment>
   <translation>Pegue os papéis na impressora.</translation>
  </message>
  <message>
   <source>Take the parcel off: it is over the range of this scale.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Retire o volume: passa do limite desta balança.</translation>
  </message>
  <message>
   <source>Take the photo now.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Tira a foto agora.</translation>
  </message>
  <message>
   <source>Take the photo: no picture came into {folder}.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Tire a foto: nenhuma imagem chegou a {folder}.</translation>
  </message>
  <message>
   <source>Take the receipt, then scan the next shipment.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Pegue o recibo e escaneie a próxima remessa.</translation>
  </message>
  <message>
   <source>Take the weight now.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Pesa agora.</translation>
  </message>
  <message>
   <source>Take the whole unit back</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Desfazer a unidade toda</translation>
  </message>
  <message>
   <source>Take this label off: it belongs to parcel {parcel} of order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Retire esta etiqueta: é do volume {parcel} do pedido {order}.</translation>
  </message>
  <message>
   <source>Take this row out: the client is in row {row} already.</source>
   <extracomment>exchange/clients</extracomment>
   <translation>Retire esta linha: o cliente já está na linha {row}.</translation>
  </message>
  <message>
   <source>Take this row out: the place is in row {row} already.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Retire esta linha: o lugar já está na linha {row}.</translation>
  </message>
  <message>
   <source>Take tote {tote}: order {order} is picked into that one.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Pegue o tote {tote}: o pedido {order} se separa nele.</translation>
  </message>
  <message>
   <source>Take tote {tote}: what is picked of order {order} is in it.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Pegue o tote {tote}: o já separado do pedido {order} está nele.</translation>
  </message>
  <message>
   <source>Take your hands off the scale and press F12 again.</source>
   <extracomment>refusals</extracomment>
   <translation>Tire as mãos da balança e aperte F12 de novo.</translation>
  </message>
  <message>
   <source>Take your hands off the scale and press F4 again.</source>
   <extracomment>bench_words</extracomment>
   <translation>Tire as mãos da balança e aperte F4 de novo.</translation>
  </message>
  <message>
   <source>Take {name} out of the box: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Retire {name} da caixa: {left} por embalar.</translation>
  </message>
  <message>
   <source>Take {option}= out of address {address}: it means nothing there.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Tire {option}= do endereço {address}: ali não significa nada.</translation>
  </message>
  <message>
   <source>Take {units} here: scan each unit.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Pegue {units} aqui: escaneie cada unidade.</translation>
  </message>
  <message>
   <source>Take {units} of {name} from {source} to {place}.</source>
   <extracomment>modes/storing_prompts, workflows/places</extracomment>
   <translation>Leve {units} de {name} de {source} a {place}.</translation>
  </message>
  <message>
   <source>Take {units} of {name}, and scan each one.</source>
   <extracomment>modes/storing_scans</extracomment>
   <translation>Pegue {units} de {name} e escaneie cada uma.</translation>
  </message>
  <message>
   <source>Taken apart</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Desmontada</translation>
  </message>
  <message>
   <source>Taken apart by hand</source>
   <extracomment>words_repair</extracomment>
   <translation>Desmontada à mão</translation>
  </message>
  <message>
   <source>Taken back</source>
   <extracomment>words_facts, words_kinds</extracomment>
   <translation>Desfeito</translation>
  </message>
  <message>
   <source>Taken in: {new} new, {changed} changed, {unchanged} as they were.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Carregado: {new} novos, {changed} alterados, {unchanged} como estavam.</translation>
  </message>
  <message>
   <source>Taken out</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retirada</translation>
  </message>
  <message>
   <source>Taken out of its box</source>
   <extracomment>paper_units</extracomment>
   <translation>Retirada da caixa</translation>
  </message>
  <message>
   <source>Taken over</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Recebido por</translation>
  </message>
  <message>
   <source>Takes returns of lane</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Recebe devol. da pista</translation>
  </message>
  <message>
   <source>Target</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated</extracomment>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Target stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Meta definida</translation>
  </message>
  <message>
   <source>Target: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Meta: {figure}</translation>
  </message>
  <message>
   <source>Targets, and what it was before</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Metas e valores anteriores</translation>
  </message>
  <message>
   <source>Targets, before, shifts</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Metas, antes, turnos</translation>
  </message>
  <message>
   <source>Targets, what was before, shifts</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Metas, valores anteriores, turnos</translation>
  </message>
  <message>
   <source>Tear up the label if one came out.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Rasgue a etiqueta se alguma saiu.</translation>
  </message>
  <message>
   <source>Tear up the label: it is void.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Rasgue a etiqueta: está anulada.</translation>
  </message>
  <message>
   <source>Tear up the papers if they came out.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Rasgue os papéis se saíram.</translation>
  </message>
  <message>
   <source>Tell the two apart by name: this name is in row {row} already.</source>
   <extracomment>exchange/people</extracomment>
   <translation>Diferencie os dois pelo nome: este já está na linha {row}.</translation>
  </message>
  <message>
   <source>Test</source>
   <extracomment>labels/command_sheet, views/words, words_reports</extracomment>
   <translation>Teste</translation>
  </message>
  <message>
   <source>Tests</source>
   <extracomment>paper_units</extracomment>
   <translation>Testes</translation>
  </message>
  <message>
   <source>The answer or the row of this number.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>A resposta ou a linha deste número.</translation>
  </message>
  <message>
   <source>The answers do not say it all</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>As respostas não dizem tudo</translation>
  </message>
  <message>
   <source>The bench's</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>O da bancada</translation>
  </message>
  <message>
   <source>The book has a serial of it already.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>O registro já tem um serial dela.</translation>
  </message>
  <message>
   <source>The book has it at {place}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>No registro, em {place}</translation>
  </message>
  <message>
   <source>The book has nothing to compare it with. It is kept.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>O registro não tem com que comparar. Fica guardado.</translation>
  </message>
  <message>
   <source>The book is right.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>O registro está certo.</translation>
  </message>
  <message>
   <source>The box was empty</source>
   <extracomment>words_cases</extracomment>
   <translation>A caixa estava vazia</translation>
  </message>
  <message>
   <source>The carrier pays for it.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>A transportadora paga.</translation>
  </message>
  <message>
   <source>The case is closed.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>O caso está fechado.</translation>
  </message>
  <message>
   <source>The client asked for it</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>O cliente pediu</translation>
  </message>
  <message>
   <source>The client did not list every serial of it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>O cliente não listou todos os seriais dela.</translation>
  </message>
  <message>
   <source>The client did not say what is in it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>O cliente não disse o que há nela.</translation>
  </message>
  <message>
   <source>The client has agreed.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>O cliente concordou.</translation>
  </message>
  <message>
   <source>The client has decided so.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>O cliente decidiu assim.</translation>
  </message>
  <message>
   <source>The client has written it off.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>O cliente deu baixa.</translation>
  </message>
  <message>
   <source>The client is asked.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>O cliente é consultado.</translation>
  </message>
  <message>
   <source>The company has a new prefix</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>A empresa tem um prefixo novo</translation>
  </message>
  <message>
   <source>The customer says: {reason}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>O comprador diz: {reason}</translation>
  </message>
  <message>
   <source>The data on the unit named here were erased as described. The result was checked after it was done.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Os dados da unidade aqui indicada foram apagados como descrito. O resultado foi verificado depois.</translation>
  </message>
  <message>
   <source>The database is away: work is kept on this PC. Waiting: {count}</source>
   <extracomment>views/notice_bar</extracomment>
   <translation>O banco de dados não responde: o trabalho fica neste PC. Em espera: {count}</translation>
  </message>
  <message>
   <source>The device's own menu</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>O menu do aparelho</translation>
  </message>
  <message>
   <source>The first {count} of more than {most} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>As primeiras {count} de mais de {most} linhas. O arquivo tem todas.</translation>
  </message>
  <message>
   <source>The first {count} of {all} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>As primeiras {count} de {all} linhas. O arquivo tem todas.</translation>
  </message>
  <message>
   <source>The first {count} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>As primeiras {count} linhas. O arquivo tem todas.</translation>
  </message>
  <message>
   <source>The hash is not that of this event after the one before it.</source>
   <extracomment>models/ledger</extracomment>
   <translation>O hash não é o deste evento depois do anterior.</translation>
  </message>
  <message>
   <source>The label was wrong</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>A etiqueta estava errada</translation>
  </message>
  <message>
   <source>The last verdict still stands. Nothing that was confirmed is lost.</source>
   <extracomment>views/crash_page</extracomment>
   <translation>O último veredito continua valendo. Nada do que foi confirmado se perde.</translation>
  </message>
  <message>
   <source>The next one scanned is damaged.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>O próximo escaneado está avariado.</translation>
  </message>
  <message>
   <source>The next unit scanned comes out of the parcel.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>A próxima unidade escaneada sai do volume.</translation>
  </message>
  <message>
   <source>The number and the serial are in the record of {site}. It can be asked for there.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>O número e o serial constam no registro de {site}. Podem ser consultados lá.</translation>
  </message>
  <message>
   <source>The office</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O escritório</translation>
  </message>
  <message>
   <source>The oldest first: {serials}.</source>
   <extracomment>modes/storing_scans</extracomment>
   <translation>Primeiro os mais antigos: {serials}.</translation>
  </message>
  <message>
   <source>The order names this very unit: nothing replaces it.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>O pedido indica esta mesma unidade: nada a substitui.</translation>
  </message>
  <message>
   <source>The others follow when these are as listed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Os outros seguem quando estes estiverem como na lista.</translation>
  </message>
  <message>
   <source>The past of {at} is not the one that was written down: {units} units and {events} events then, {units_now} and {events_now} of them now.</source>
   <extracomment>models/ledger</extracomment>
   <translation>O passado de {at} não é o que foi anotado: então {units} unidades e {events} eventos, agora {units_now} e {events_now}.</translation>
  </message>
  <message>
   <source>The place stays locked until then.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>O lugar fica bloqueado até lá.</translation>
  </message>
  <message>
   <source>The program found a fault in itself</source>
   <extracomment>views/crash_page</extracomment>
   <translation>O programa encontrou uma falha própria</translation>
  </message>
  <message>
   <source>The sample is not as listed: scan every unit of carton {carton}.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>A amostra difere da lista: escaneie cada unidade da caixa {carton}.</translation>
  </message>
  <message>
   <source>The sample is right: {count} more of carton {carton} are received as listed.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>A amostra está certa: mais {count} da caixa {carton} são recebidos como na lista.</translation>
  </message>
  <message>
   <source>The second badge is read. Press F9 to release.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>O segundo crachá foi lido. Aperte F9 para liberar.</translation>
  </message>
  <message>
   <source>The target in percent of the base; the base in money, for example the stock's value.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>A meta em porcentagem da base; a base em dinheiro, por exemplo o valor do estoque.</translation>
  </message>
  <message>
   <source>The unit named here was destroyed as described. It was not sold, given away or used again.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>A unidade aqui indicada foi destruída como descrito. Não foi vendida, doada nem usada de novo.</translation>
  </message>
  <message>
   <source>The unit named here was tested as described.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>A unidade aqui indicada foi testada como descrito.</translation>
  </message>
  <message>
   <source>The unit of this serial has shipped.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>A unidade deste serial já foi despachada.</translation>
  </message>
  <message>
   <source>The unit of this serial lies at {place}.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>A unidade deste serial está em {place}.</translation>
  </message>
  <message>
   <source>The unit that left</source>
   <extracomment>words_reports</extracomment>
   <translation>A unidade que saiu</translation>
  </message>
  <message>
   <source>The unit's row differs from its last event in {columns}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>A linha da unidade difere do último evento em {columns}.</translation>
  </message>
  <message>
   <source>The unit's row does not follow from its events. Do not rely on this history.</source>
   <extracomment>paper_units</extracomment>
   <translation>A linha da unidade não decorre dos seus eventos. Não confie neste histórico.</translation>
  </message>
  <message>
   <source>The unit's row is not what its last event says: call whoever looks after the base</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>A linha da unidade não é o que diz o último evento: chame quem cuida da base</translation>
  </message>
  <message>
   <source>The unit's story</source>
   <extracomment>views/audit/case_detail, views/audit/shrink_page</extracomment>
   <translation>História da unidade</translation>
  </message>
  <message>
   <source>The wiping station</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>A estação de apagamento</translation>
  </message>
  <message>
   <source>The wrong place was scanned</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Foi escaneado o lugar errado</translation>
  </message>
  <message>
   <source>Then liable is</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Responsável então</translation>
  </message>
  <message>
   <source>Then the finding is</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>A ocorrência é então</translation>
  </message>
  <message>
   <source>There are events, and no unit.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Há eventos e nenhuma unidade.</translation>
  </message>
  <message>
   <source>There is a unit, and no event.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Há uma unidade e nenhum evento.</translation>
  </message>
  <message>
   <source>There is no photo of it.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Não há foto.</translation>
  </message>
  <message>
   <source>There now</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Agora lá</translation>
  </message>
  <message>
   <source>These places, or every place whose code begins so.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Estes locais, ou todo aquele que comece assim.</translation>
  </message>
  <message>
   <source>This PDF has a page that is too large.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Este PDF tem uma página grande demais.</translation>
  </message>
  <message>
   <source>This PDF has {pages} pages, too many.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Este PDF tem {pages} páginas, demais.</translation>
  </message>
  <message>
   <source>This announcement was closed on {at}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Este anúncio foi encerrado em {at}.</translation>
  </message>
  <message>
   <source>This base has no warehouse yet.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Esta base ainda não tem armazém.</translation>
  </message>
  <message>
   <source>This carrier label asks for several copies. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora pede várias cópias. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label changes the printer with {command}. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora altera a impressora com {command}. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label holds a printer command. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora contém um comando de impressora. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label holds an unknown printer command. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora contém um comando de impressora desconhecido. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label is more than {most} labels. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora são mais de {most} etiquetas. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label is not a PDF of a label. Ask for a new label.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Esta etiqueta da transportadora não é um PDF de etiqueta. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label is not a picture. Ask for a new label.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Esta etiqueta da transportadora não é uma imagem. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label is not whole. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora não está inteira. Peça uma nova.</translation>
  </message>
  <message>
   <source>This carrier label is too large. Ask for a new label.</source>
   <extracomment>labels/carried, labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta da transportadora é grande demais. Peça uma nova.</translation>
  </message>
  <message>
   <source>This is not a PDF.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Isto não é um PDF.</translation>
  </message>
  <message>
   <source>This label holds no picture.</source>
   <extracomment>labels/zpl</extracomment>
   <translation>Esta etiqueta não contém imagem.</translation>
  </message>
  <message>
   <source>This label's picture is damaged.</source>
   <extracomment>labels/zpl</extracomment>
   <translation>A imagem desta etiqueta está danificada.</translation>
  </message>
  <message>
   <source>This serial is also known elsewhere: {where}</source>
   <extracomment>words_returns</extracomment>
   <translation>Este serial também é conhecido em: {where}</translation>
  </message>
  <message>
   <source>This serial was received in this shipment a moment ago.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Este serial foi recebido nesta remessa agora há pouco.</translation>
  </message>
  <message>
   <source>This window is for supervisors.</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Esta janela é para supervisores.</translation>
  </message>
  <message>
   <source>Tick what is answered badly:</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Marque o que foi mal respondido:</translation>
  </message>
  <message>
   <source>Tick what is missing:</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Marque o que falta:</translation>
  </message>
  <message>
   <source>Tick “the company has a new prefix”: numbers were given out with the old one, and stay.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Marque “a empresa tem um prefixo novo”: foram dados números com o antigo, e ficam.</translation>
  </message>
  <message>
   <source>Time between two scans of a person at a bench, pauses over five minutes left out.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Tempo entre duas leituras de uma pessoa em uma bancada, sem pausas de mais de cinco minutos.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Fuso horário</translation>
  </message>
  <message>
   <source>Times with their units: 2 h 30 min, 90 s, 1 d. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Tempos com suas unidades: 2 h 30 min, 90 s, 1 d. Um campo vazio tira o que há.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>views/audit/shrink_page, words_facts</extracomment>
   <translation>Até</translation>
  </message>
  <message>
   <source>To 2026-10-31</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Até 2026-10-31</translation>
  </message>
  <message>
   <source>To be donated</source>
   <extracomment>words_states</extracomment>
   <translation>Para doar</translation>
  </message>
  <message>
   <source>To be liquidated</source>
   <extracomment>words_states</extracomment>
   <translation>Para liquidar</translation>
  </message>
  <message>
   <source>To be picked.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>A separar.</translation>
  </message>
  <message>
   <source>To be refurbished</source>
   <extracomment>words_states</extracomment>
   <translation>Recondicionar</translation>
  </message>
  <message>
   <source>To be scrapped</source>
   <extracomment>words_states</extracomment>
   <translation>Para descartar</translation>
  </message>
  <message>
   <source>To vendor</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Ao fornecedor</translation>
  </message>
  <message>
   <source>Tolerance, %</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Tolerância, %</translation>
  </message>
  <message>
   <source>Took</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Durou</translation>
  </message>
  <message>
   <source>Tool</source>
   <extracomment>paper_units, words_facts</extracomment>
   <translation>Ferramenta</translation>
  </message>
  <message>
   <source>Total</source>
   <extracomment>labels/packing_list, labels/receipt</extracomment>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tote</source>
   <extracomment>audits/office, paper_storing, views/audit/search_about, words_facts</extracomment>
   <translation>Tote</translation>
  </message>
  <message>
   <source>Tote of lane {lane}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Tote da pista {lane}</translation>
  </message>
  <message>
   <source>Tracking</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/search_about, words_facts</extracomment>
   <translation>Rastreio</translation>
  </message>
  <message>
   <source>Tracking number of {inbound}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Número de rastreio de {inbound}</translation>
  </message>
  <message>
   <source>Tracking number of {rma}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Número de rastreio de {rma}</translation>
  </message>
  <message>
   <source>Trend: exceptions and work</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendência: exceções e trabalho</translation>
  </message>
  <message>
   <source>Trend: orders</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendência: pedidos</translation>
  </message>
  <message>
   <source>Trend: stock and returns</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendência: estoque e devoluções</translation>
  </message>
  <message>
   <source>Turn Caps Lock off, or set the scanner to ignore it: letters arrive case-swapped.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Desligue o Caps Lock ou faça o leitor ignorá-lo: as letras chegam com maiúsculas trocadas.</translation>
  </message>
  <message>
   <source>Type a currency by its three letters, such as EUR: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite uma moeda com suas três letras, como EUR: {typed} não é.</translation>
  </message>
  <message>
   <source>Type a number for “{field}”: {typed} is none.</source>
   <extracomment>views/audit/office_fields</extracomment>
   <translation>Digite um número em “{field}”: {typed} não é.</translation>
  </message>
  <message>
   <source>Type a number from 0 on: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite um número a partir de 0: {typed} não é.</translation>
  </message>
  <message>
   <source>Type a number from 1 to {most}.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Digite um número de 1 a {most}.</translation>
  </message>
  <message>
   <source>Type a number, such as 12.5: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite um número, como 12.5: {typed} não é.</translation>
  </message>
  <message>
   <source>Type a reason, then press Enter.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Digite um motivo e aperte Enter.</translation>
  </message>
  <message>
   <source>Type a share of at most 100 %: {typed} is more.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite uma porcentagem de no máximo 100 %: {typed} é mais.</translation>
  </message>
  <message>
   <source>Type a time with its units, such as 2 h 30 min, 90 s or 1 d: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite um tempo com suas unidades, como 2 h 30 min, 90 s ou 1 d: {typed} não é.</translation>
  </message>
  <message>
   <source>Type a whole number.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Digite um número inteiro.</translation>
  </message>
  <message>
   <source>Type both times, or neither for a shift that is no more.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite as duas horas, ou nenhuma para um turno que não existe mais.</translation>
  </message>
  <message>
   <source>Type days as 2026-03-31.</source>
   <extracomment>views/audit/figure_typing, views/audit/hold_form</extracomment>
   <translation>Digite os dias como 2026-03-31.</translation>
  </message>
  <message>
   <source>Type how many more lie here.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Digite quantas mais há aqui.</translation>
  </message>
  <message>
   <source>Type how many more of the goods scanned last.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Digita quantas mais há da última mercadoria escaneada.</translation>
  </message>
  <message>
   <source>Type it again: it hides control characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Digite de novo: esconde caracteres de controle.</translation>
  </message>
  <message>
   <source>Type its serial as far as you can read it whole, or choose 1.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Digite o serial se puder lê-lo inteiro, ou escolha 1.</translation>
  </message>
  <message>
   <source>Type more of it, or scan another code on the label.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Digite mais, ou escaneie outro código da etiqueta.</translation>
  </message>
  <message>
   <source>Type or scan a serial, alias, order, tracking number, return, shipment, carton, lot, place, bench or person, or the code of a hold, a count or an exception.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Digite ou escaneie um serial, apelido, pedido, rastreio, devolução, remessa, caixa, lote, lugar, bancada ou pessoa, ou o código de uma retenção, contagem ou exceção.</translation>
  </message>
  <message>
   <source>Type the code, then press Enter.</source>
   <extracomment>views/field_panel</extracomment>
   <translation>Digite o código e aperte Enter.</translation>
  </message>
  <message>
   <source>Type the currency, such as EUR.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite a moeda, como EUR.</translation>
  </message>
  <message>
   <source>Type the name again: it has characters that no name has.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Digite o nome de novo: ele tem caracteres que nenhum nome tem.</translation>
  </message>
  <message>
   <source>Type the reason first, or press F3 to leave it.</source>
   <extracomment>modes/packing_scans</extracomment>
   <translation>Digite antes o motivo ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Type the reason, then let a supervisor scan a badge.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Digite o motivo e peça que um supervisor escaneie o crachá.</translation>
  </message>
  <message>
   <source>Type the reason: a decision without one is not kept.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Digite o motivo: uma decisão sem motivo não é guardada.</translation>
  </message>
  <message>
   <source>Type the shift's name.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite o nome do turno.</translation>
  </message>
  <message>
   <source>Type times as 06:00.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Digite as horas como 06:00.</translation>
  </message>
  <message>
   <source>Type today or a later day: days that are over keep their shifts.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite hoje ou um dia posterior: os dias passados mantêm seus turnos.</translation>
  </message>
  <message>
   <source>Type two at most: from and to.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Digite dois no máximo: de e até.</translation>
  </message>
  <message>
   <source>Type two different times: the shift would have no length.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite duas horas diferentes: o turno não duraria nada.</translation>
  </message>
  <message>
   <source>Type what is asked for, or press F3 to leave it.</source>
   <extracomment>modes/repair_actions, modes/repair_scans</extracomment>
   <translation>Digite o que se pede ou aperte F3 para deixar.</translation>
  </message>
  <message>
   <source>Type what is asked for: without it nothing is kept.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Digite o que se pede: sem isso nada é guardado.</translation>
  </message>
  <message>
   <source>Type what it was before too: a cost alone saves nothing.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Digite também o valor anterior: um custo sozinho não poupa nada.</translation>
  </message>
  <message>
   <source>UNKNOWN</source>
   <extracomment>refusals</extracomment>
   <translation>DESCONHECIDO</translation>
  </message>
  <message>
   <source>UNKNOWN BADGE</source>
   <extracomment>refusals</extracomment>
   <translation>CRACHÁ DESCONHECIDO</translation>
  </message>
  <message>
   <source>UNKNOWN CARTON</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>CAIXA DESCONHECIDA</translation>
  </message>
  <message>
   <source>UNKNOWN CASE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>CASO DESCONHECIDO</translation>
  </message>
  <message>
   <source>UNKNOWN HOLD</source>
   <extracomment>refusals_office</extracomment>
   <translation>RETENÇÃO DESCONHECIDA</translation>
  </message>
  <message>
   <source>UNKNOWN LABEL</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>ETIQUETA DESCONHECIDA</translation>
  </message>
  <message>
   <source>UNKNOWN PERSON</source>
   <extracomment>refusals_counting</extracomment>
   <translation>PESSOA DESCONHECIDA</translation>
  </message>
  <message>
   <source>UNKNOWN PLACE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>LUGAR DESCONHECIDO</translation>
  </message>
  <message>
   <source>UNKNOWN PRODUCT</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>PRODUTO DESCONHECIDO</translation>
  </message>
  <message>
   <source>UNKNOWN UNIT</source>
   <extracomment>refusals, words_returns</extracomment>
   <translation>UNIDADE DESCONHECIDA</translation>
  </message>
  <message>
   <source>UNREADABLE</source>
   <extracomment>refusals</extracomment>
   <translation>ILEGÍVEL</translation>
  </message>
  <message>
   <source>Unannounced</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Sem anúncio</translation>
  </message>
  <message>
   <source>Undamaged</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Sem avarias</translation>
  </message>
  <message>
   <source>Under warranty</source>
   <extracomment>words_facts</extracomment>
   <translation>Na garantia</translation>
  </message>
  <message>
   <source>Under warranty until {day}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Na garantia até {day}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels/command_sheet, views/audit/office_family, views/audit/office_lists, views/words</extracomment>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>exchange/figure_blocks, views/audit/search_words, views/audit/unit_page, words_reports</extracomment>
   <translation>Unidade</translation>
  </message>
  <message>
   <source>Unit counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidade contada</translation>
  </message>
  <message>
   <source>Unit history</source>
   <extracomment>audits/reports, labels/timeline_paper</extracomment>
   <translation>Histórico da unidade</translation>
  </message>
  <message>
   <source>Unit label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta da unidade</translation>
  </message>
  <message>
   <source>Unit label printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta da unidade reimpressa</translation>
  </message>
  <message>
   <source>Unit label read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta da unidade relida</translation>
  </message>
  <message>
   <source>Unit, by another name</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Unidade, por outro nome</translation>
  </message>
  <message>
   <source>Units</source>
   <extracomment>exchange/client_report_files, exchange/figure_blocks, modes/counting_task, views/audit/figure_rows, views/audit/holds_page, views/audit/office_families</extracomment>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Units at most</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Máximo de unidades</translation>
  </message>
  <message>
   <source>Units in it</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Unidades dentro</translation>
  </message>
  <message>
   <source>Units kept</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidades reservadas</translation>
  </message>
  <message>
   <source>Units let go</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidades liberadas</translation>
  </message>
  <message>
   <source>Units of this product are never received sealed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>As unidades deste produto nunca são recebidas lacradas.</translation>
  </message>
  <message>
   <source>Units scanned less those refused as the wrong unit ÷ units scanned.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Unidades escaneadas menos as recusadas por ser outra unidade ÷ unidades escaneadas.</translation>
  </message>
  <message>
   <source>Units that are here</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Unidades no registro</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <extracomment>labels/vendor_papers, views/audit/hold_form, views/audit/search_page</extracomment>
   <translation>Unidades: {count}</translation>
  </message>
  <message>
   <source>Unknown</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Desconhecida</translation>
  </message>
  <message>
   <source>Unreadable</source>
   <extracomment>jobs_receiving, labels/command_sheet, views/words</extracomment>
   <translation>Ilegível</translation>
  </message>
  <message>
   <source>Until</source>
   <extracomment>audits/reports</extracomment>
   <translation>Até</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Até {day}</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Use PostgreSQL {oldest} or newer: this server is {version}.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Use PostgreSQL {oldest} ou mais novo: este servidor é {version}.</translation>
  </message>
  <message>
   <source>Use a number that stands on the screen.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Use um número que esteja na tela.</translation>
  </message>
  <message>
   <source>Use an empty base for the demonstration: this one has clients in it.</source>
   <extracomment>exchange/demo</extracomment>
   <translation>Use uma base vazia para a demonstração: esta tem clientes.</translation>
  </message>
  <message>
   <source>Use another code: {code} is asked already.</source>
   <extracomment>grading</extracomment>
   <translation>Use outro código: {code} já se pergunta.</translation>
  </message>
  <message>
   <source>Use one of these profiles, or give patterns: {names}.</source>
   <extracomment>exchange/profile_columns</extracomment>
   <translation>Use um destes perfis ou informe padrões: {names}.</translation>
  </message>
  <message>
   <source>Use one of these words: {words}.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Use uma destas palavras: {words}.</translation>
  </message>
  <message>
   <source>Use the command card of this bench: this command was not printed here.</source>
   <extracomment>codes</extracomment>
   <translation>Use o cartão de comandos desta bancada: este comando não foi impresso aqui.</translation>
  </message>
  <message>
   <source>Use the command sheet of this site: that command code is not signed by it.</source>
   <extracomment>refusals</extracomment>
   <translation>Use a folha de comandos deste local: esse código não foi assinado aqui.</translation>
  </message>
  <message>
   <source>Use the keys on the screen: not this one.</source>
   <extracomment>modes/receiving_actions, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Use as teclas da tela: esta não.</translation>
  </message>
  <message>
   <source>Use the keys: commands of a bench mean nothing at this desk.</source>
   <extracomment>audit_scans</extracomment>
   <translation>Use as teclas: os comandos de uma bancada não servem nesta mesa.</translation>
  </message>
  <message>
   <source>Use the window that is open already: bench {bench} is running on this PC.</source>
   <extracomment>app</extracomment>
   <translation>Use a janela que já está aberta: a bancada {bench} roda neste PC.</translation>
  </message>
  <message>
   <source>Use these conditions only: {names}.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Use só estas condições: {names}.</translation>
  </message>
  <message>
   <source>VALUE {currency}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>VALOR {currency}</translation>
  </message>
  <message>
   <source>VENDOR'S LIST</source>
   <extracomment>workflows/returns</extracomment>
   <translation>LISTA FORNECEDOR</translation>
  </message>
  <message>
   <source>VIN</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>VIN</translation>
  </message>
  <message>
   <source>Value</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows, views/audit/office_families, views/audit/office_trial, words_facts</extracomment>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Value below</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Valor abaixo de</translation>
  </message>
  <message>
   <source>Value class</source>
   <extracomment>views/audit/count_form, views/audit/search_words</extracomment>
   <translation>Classe de valor</translation>
  </message>
  <message>
   <source>Value from</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Valor desde</translation>
  </message>
  <message>
   <source>Value of units counted as missing less those found again ÷ the stated base.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Valor das unidades em falta na contagem menos as reencontradas ÷ a base definida.</translation>
  </message>
  <message>
   <source>Vendor</source>
   <extracomment>paper_units, words_facts, words_returns</extracomment>
   <translation>Fornecedor</translation>
  </message>
  <message>
   <source>Vendor's list</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Lista do fornecedor</translation>
  </message>
  <message>
   <source>Version of the rules</source>
   <extracomment>words_facts</extracomment>
   <translation>Versão das regras</translation>
  </message>
  <message>
   <source>Version {number}, by {who}, {at}</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Versão {number}, de {who}, {at}</translation>
  </message>
  <message>
   <source>Version {number}, {at}</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Versão {number}, {at}</translation>
  </message>
  <message>
   <source>WEIGH IT</source>
   <extracomment>refusals</extracomment>
   <translation>PESE</translation>
  </message>
  <message>
   <source>WEIGHT</source>
   <extracomment>labels/manifest, labels/packing_list, labels/parcel</extracomment>
   <translation>PESO</translation>
  </message>
  <message>
   <source>WELCOME</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>OLÁ</translation>
  </message>
  <message>
   <source>WHAT</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>O QUÊ</translation>
  </message>
  <message>
   <source>WHAT IS IT</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>O QUE É</translation>
  </message>
  <message>
   <source>WHAT IS WRONG</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>O QUE HÁ ERRADO</translation>
  </message>
  <message>
   <source>WHEN</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>QUANDO</translation>
  </message>
  <message>
   <source>WHERE</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>ONDE</translation>
  </message>
  <message>
   <source>WHERE TO</source>
   <extracomment>refusals_storing</extracomment>
   <translation>PARA ONDE</translation>
  </message>
  <message>
   <source>WHICH LIST</source>
   <extracomment>workflows/repair</extracomment>
   <translation>QUAL LISTA</translation>
  </message>
  <message>
   <source>WHICH ONE</source>
   <extracomment>refusals, workflows/counting, workflows/receiving, workflows/returns_questions, workflows/storing, workflows/telling</extracomment>
   <translation>QUAL É</translation>
  </message>
  <message>
   <source>WHICH ORDER</source>
   <extracomment>workflows/telling</extracomment>
   <translation>QUAL PEDIDO</translation>
  </message>
  <message>
   <source>WHICH PART</source>
   <extracomment>workflows/repair</extracomment>
   <translation>QUAL PEÇA</translation>
  </message>
  <message>
   <source>WHICH PRODUCT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>QUAL PRODUTO</translation>
  </message>
  <message>
   <source>WHO</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>QUEM</translation>
  </message>
  <message>
   <source>WHO IS IT</source>
   <extracomment>refusals</extracomment>
   <translation>QUEM É?</translation>
  </message>
  <message>
   <source>WHOLE LIST</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>LISTA INTEIRA</translation>
  </message>
  <message>
   <source>WHOSE IS IT</source>
   <extracomment>workflows/receiving, workflows/returns_questions</extracomment>
   <translation>DE QUEM É</translation>
  </message>
  <message>
   <source>WHY</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>POR QUÊ</translation>
  </message>
  <message>
   <source>WIPE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>APAGAMENTO</translation>
  </message>
  <message>
   <source>WIPED</source>
   <extracomment>words_repair</extracomment>
   <translation>APAGADO</translation>
  </message>
  <message>
   <source>WITH FINDINGS</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>COM OCORRÊNCIAS</translation>
  </message>
  <message>
   <source>WITNESS</source>
   <extracomment>labels/certificate</extracomment>
   <translation>TESTEMUNHA</translation>
  </message>
  <message>
   <source>WRITTEN DOWN</source>
   <extracomment>workflows/returns</extracomment>
   <translation>ANOTADO</translation>
  </message>
  <message>
   <source>WRONG CARTON</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>OUTRA CAIXA</translation>
  </message>
  <message>
   <source>WRONG CLIENT</source>
   <extracomment>refusals</extracomment>
   <translation>OUTRO CLIENTE</translation>
  </message>
  <message>
   <source>WRONG CLIMATE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>CLIMA ERRADO</translation>
  </message>
  <message>
   <source>WRONG ITEM</source>
   <extracomment>refusals</extracomment>
   <translation>OUTRO ITEM</translation>
  </message>
  <message>
   <source>WRONG LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>OUTRA ETIQUETA</translation>
  </message>
  <message>
   <source>WRONG TOTE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>OUTRO TOTE</translation>
  </message>
  <message>
   <source>WRONG WEIGHT</source>
   <extracomment>refusals</extracomment>
   <translation>PESO ERRADO</translation>
  </message>
  <message>
   <source>Wait a little: days are being summed up, {days} of them are left.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Espere um pouco: os dias estão sendo somados, restam {days}.</translation>
  </message>
  <message>
   <source>Wait a moment, then scan the last items again.</source>
   <extracomment>refusals</extracomment>
   <translation>Espere um momento e escaneie de novo os últimos itens.</translation>
  </message>
  <message>
   <source>Wait a moment: the database server does not answer in time ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Espere um momento: o servidor do banco de dados não responde a tempo ({reason}).</translation>
  </message>
  <message>
   <source>Wait for the printer to cool down.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Espere a impressora esfriar.</translation>
  </message>
  <message>
   <source>Wait until the count of this place is done.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Espere terminar a contagem deste lugar.</translation>
  </message>
  <message>
   <source>Wait until the count of {place} is done: nothing goes in or out.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Espere terminar a contagem de {place}: nada entra nem sai.</translation>
  </message>
  <message>
   <source>Wait until the database is back, or call {person}: this cannot be done without it.</source>
   <extracomment>refusals</extracomment>
   <translation>Espere o banco de dados voltar ou chame {person}: sem ele não dá para fazer isso.</translation>
  </message>
  <message>
   <source>Wait until the scale is still, then weigh again: it is not ready.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Espere a balança parar e pese de novo: não está pronta.</translation>
  </message>
  <message>
   <source>Wait, or press F3 to stop: nothing is received yet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Espere ou aperte F3 para parar: ainda nada foi recebido.</translation>
  </message>
  <message>
   <source>Wait: the benches are being asked.</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>Espere: as bancadas estão sendo consultadas.</translation>
  </message>
  <message>
   <source>Wait: the database is asked again as soon as it is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Espere: o banco de dados será consultado de novo assim que voltar.</translation>
  </message>
  <message>
   <source>Wait: the list is looked over.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Espere: a lista está em conferência.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Em espera</translation>
  </message>
  <message>
   <source>Wanted</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Desejada</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <extracomment>audits/office, views/audit/office_families, views/audit/office_page, words_returns</extracomment>
   <translation>Armazém</translation>
  </message>
  <message>
   <source>Warranty</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_trial, views/audit/unit_page, words_facts</extracomment>
   <translation>Garantia</translation>
  </message>
  <message>
   <source>Warranty ended on {day}.</source>
   <extracomment>words_returns</extracomment>
   <translation>A garantia terminou em {day}.</translation>
  </message>
  <message>
   <source>Warranty look-up</source>
   <extracomment>audits/reports</extracomment>
   <translation>Consulta de garantia</translation>
  </message>
  <message>
   <source>Warranty not known</source>
   <extracomment>words_facts</extracomment>
   <translation>Garantia desconhecida</translation>
  </message>
  <message>
   <source>Warranty over</source>
   <extracomment>words_facts</extracomment>
   <translation>Fora da garantia</translation>
  </message>
  <message>
   <source>Warranty until</source>
   <extracomment>paper_units</extracomment>
   <translation>Garantia até</translation>
  </message>
  <message>
   <source>Warranty, months</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Garantia, meses</translation>
  </message>
  <message>
   <source>Warranty: not known.</source>
   <extracomment>words_returns</extracomment>
   <translation>Garantia: não conhecida.</translation>
  </message>
  <message>
   <source>Was</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Era</translation>
  </message>
  <message>
   <source>Was called {serials}</source>
   <extracomment>modes/repair_look, words_repair</extracomment>
   <translation>Chamava-se {serials}</translation>
  </message>
  <message>
   <source>Was due {time}</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Venceu às {time}</translation>
  </message>
  <message>
   <source>Was to leave {time}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Devia sair às {time}</translation>
  </message>
  <message>
   <source>Weigh</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Pesar</translation>
  </message>
  <message>
   <source>Weigh every box</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Pesar cada caixa</translation>
  </message>
  <message>
   <source>Weighed {weighed} g, expected {expected} g, allowed ± {tolerance} g.</source>
   <extracomment>refusals</extracomment>
   <translation>Pesou {weighed} g, esperado {expected} g, admitido ± {tolerance} g.</translation>
  </message>
  <message>
   <source>Weighs {came} g, left with {left} g.</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Pesa {came} g, saiu com {left} g.</translation>
  </message>
  <message>
   <source>Weighs {came} g.</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Pesa {came} g.</translation>
  </message>
  <message>
   <source>Weighs {weight} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Pesa {weight} g</translation>
  </message>
  <message>
   <source>Weight in grams</source>
   <extracomment>paper_units</extracomment>
   <translation>Peso em gramas</translation>
  </message>
  <message>
   <source>Weight of its parcel</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Peso do seu volume</translation>
  </message>
  <message>
   <source>Weight of the product is wrong in the book</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>O peso do produto está errado no registro</translation>
  </message>
  <message>
   <source>Weight, g</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/office_families, words_facts</extracomment>
   <translation>Peso, g</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>exchange/figure_blocks, views/audit/cases_page, views/audit/figure_stated, views/audit/hold_form, views/audit/office_seen, views/audit/search_page, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>O quê</translation>
  </message>
  <message>
   <source>What does its serial say?</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>O que diz o serial?</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>O que é</translation>
  </message>
  <message>
   <source>What it was before</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Valor anterior</translation>
  </message>
  <message>
   <source>What lies here, and what came and left.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O que está aqui, e o que chegou e saiu.</translation>
  </message>
  <message>
   <source>What must come with it</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>O que deve vir junto</translation>
  </message>
  <message>
   <source>What stands</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>O que vale</translation>
  </message>
  <message>
   <source>What that means</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>O que significa</translation>
  </message>
  <message>
   <source>What the bench would say</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>O que o posto diria</translation>
  </message>
  <message>
   <source>What the program costs a day</source>
   <extracomment>words_figures</extracomment>
   <translation>Custo do programa por dia</translation>
  </message>
  <message>
   <source>What the program costs a day, all in. The return on it is counted against this.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Quanto custa o programa por dia, tudo incluído. O retorno se calcula sobre isto.</translation>
  </message>
  <message>
   <source>What was done to it?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>O que foi feito nela?</translation>
  </message>
  <message>
   <source>What was known</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>O que se sabia</translation>
  </message>
  <message>
   <source>What was tested?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>O que foi testado?</translation>
  </message>
  <message>
   <source>What was the figure?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Qual foi o valor?</translation>
  </message>
  <message>
   <source>What went on</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>O que houve</translation>
  </message>
  <message>
   <source>What would this give?</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>O que isto daria?</translation>
  </message>
  <message>
   <source>What you are sent for is not at its place.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>O que foi pedido não está no lugar.</translation>
  </message>
  <message>
   <source>What you fill in must all hold together.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Tudo o que preencher deve valer ao mesmo tempo.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/figure_rows, views/audit/figure_stated, views/audit/office_list_kinds, views/audit/office_seen, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Quando</translation>
  </message>
  <message>
   <source>When it leaves</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Quando sai</translation>
  </message>
  <message>
   <source>Where</source>
   <extracomment>words_facts</extracomment>
   <translation>Onde</translation>
  </message>
  <message>
   <source>Where units went missing, were found, or a case is open.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Onde unidades faltaram ou foram achadas, ou há um caso aberto.</translation>
  </message>
  <message>
   <source>Which serials it may have</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Quais séries pode ter</translation>
  </message>
  <message>
   <source>Which tool was used?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Que ferramenta se usou?</translation>
  </message>
  <message>
   <source>Which tracking number?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Qual número de rastreio?</translation>
  </message>
  <message>
   <source>Which units</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Quais unidades</translation>
  </message>
  <message>
   <source>Which vendor?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Qual fornecedor?</translation>
  </message>
  <message>
   <source>Who</source>
   <extracomment>views/audit/counts_page, views/audit/office_seen, views/audit/shrink_page, views/audit/unit_tables</extracomment>
   <translation>Quem</translation>
  </message>
  <message>
   <source>Who and where</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Quem e onde</translation>
  </message>
  <message>
   <source>Who carries it?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Quem o leva?</translation>
  </message>
  <message>
   <source>Who stated it</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Quem definiu</translation>
  </message>
  <message>
   <source>Who was there</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Quem esteve lá</translation>
  </message>
  <message>
   <source>Whole</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Whole list</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Lista inteira</translation>
  </message>
  <message>
   <source>Whose it is</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>De quem é</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>views/audit/hold_detail, views/audit/office_seen, words_facts</extracomment>
   <translation>Por quê</translation>
  </message>
  <message>
   <source>Why does it go to this lane?</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Por que vai para esta pista?</translation>
  </message>
  <message>
   <source>Why has it this grade?</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Por que tem este grau?</translation>
  </message>
  <message>
   <source>Why is {place} left uncounted?</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Por que {place} fica sem contar?</translation>
  </message>
  <message>
   <source>Why it is freed or given up</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Por que é liberado ou abandonado</translation>
  </message>
  <message>
   <source>Why it is let go</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Por que se libera</translation>
  </message>
  <message>
   <source>Why may this box leave as it is?</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Por que esta caixa pode sair assim?</translation>
  </message>
  <message>
   <source>Why, in a few words: it is kept</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Por quê, em poucas palavras: fica guardado</translation>
  </message>
  <message>
   <source>Wi-Fi MAC address</source>
   <extracomment>alias_types</extracomment>
   <translation>endereço MAC do Wi-Fi</translation>
  </message>
  <message>
   <source>Wipe</source>
   <extracomment>labels/command_sheet, views/words, words_reports</extracomment>
   <translation>Apagamento</translation>
  </message>
  <message>
   <source>Wipe and destruction certificates</source>
   <extracomment>audits/reports</extracomment>
   <translation>Certificados de apagamento e destruição</translation>
  </message>
  <message>
   <source>Wipe or test it, or scan a tote of its lane.</source>
   <extracomment>words_repair</extracomment>
   <translation>Apague os dados ou teste, ou escaneie um tote da pista dela.</translation>
  </message>
  <message>
   <source>Wiped, certificate {number}</source>
   <extracomment>words_repair</extracomment>
   <translation>Apagada, certificado {number}</translation>
  </message>
  <message>
   <source>With {person}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>Com {person}.</translation>
  </message>
  <message>
   <source>Without a serial</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Sem serial</translation>
  </message>
  <message>
   <source>Witness</source>
   <extracomment>audits/reports, labels/certificate</extracomment>
   <translation>Testemunha</translation>
  </message>
  <message>
   <source>Work</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Trabalho</translation>
  </message>
  <message>
   <source>Work left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Trabalho deixado</translation>
  </message>
  <message>
   <source>Work taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Trabalho desfeito</translation>
  </message>
  <message>
   <source>Works</source>
   <extracomment>modes/returns_look, views/simulator</extracomment>
   <translation>Funciona</translation>
  </message>
  <message>
   <source>Works here</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Trabalha aqui</translation>
  </message>
  <message>
   <source>Worn</source>
   <extracomment>words_returns</extracomment>
   <translation>Desgastada</translation>
  </message>
  <message>
   <source>Write days as 2026-10-31: year, month, day.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Escreva os dias como 2026-10-31: ano, mês, dia.</translation>
  </message>
  <message>
   <source>Write down a test, and how it came out.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota um teste e como saiu.</translation>
  </message>
  <message>
   <source>Write down how its data were erased, and print the certificate.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota como os dados foram apagados e imprime o certificado.</translation>
  </message>
  <message>
   <source>Write down that nothing is in the parcel.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota que não há nada no volume.</translation>
  </message>
  <message>
   <source>Write the day such as 2026-11-30.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Escreva o dia como 2026-11-30.</translation>
  </message>
  <message>
   <source>Write the moment such as 2026-11-30 17:00, or the time alone, 17:00.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Escreva o momento como 2026-11-30 17:00, ou só a hora, 17:00.</translation>
  </message>
  <message>
   <source>Write the moment such as 2026-11-30 17:00.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Escreva o momento como 2026-11-30 17:00.</translation>
  </message>
  <message>
   <source>Write the moment with its time, such as 2026-11-30 17:00.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Escreva o momento com a hora, como 2026-11-30 17:00.</translation>
  </message>
  <message>
   <source>Write the number without a thousands separator: this one can be read in two ways.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Escreva o número sem separador de milhar: este pode ser lido de duas maneiras.</translation>
  </message>
  <message>
   <source>Write the question in English at least, up to {most} characters.</source>
   <extracomment>grading</extracomment>
   <translation>Escreva a pergunta ao menos em inglês, até {most} caracteres.</translation>
  </message>
  <message>
   <source>Write the serial pattern {pattern} with fixed lengths such as {example}: as it is, it could take too long.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Escreva o padrão de serial {pattern} com comprimentos fixos como {example}: assim poderia demorar demais.</translation>
  </message>
  <message>
   <source>Write {option}= as a number from {least} to {most} in address {address}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Escreva {option}= como número de {least} a {most} no endereço {address}.</translation>
  </message>
  <message>
   <source>Write {option}= as one of {allowed} in address {address}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Escreva {option}= como um de {allowed} no endereço {address}.</translation>
  </message>
  <message>
   <source>Writing the file: the base looks for its rows.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Gravando o arquivo: o banco procura as linhas.</translation>
  </message>
  <message>
   <source>Writing the file: {count} rows so far.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Gravando o arquivo: {count} linhas até agora.</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <extracomment>words_returns</extracomment>
   <translation>Outro item</translation>
  </message>
  <message>
   <source>Wrong: a command printed by a stranger</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: um comando impresso por um estranho</translation>
  </message>
  <message>
   <source>Wrong: another box's label</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: etiqueta de outra caixa</translation>
  </message>
  <message>
   <source>Wrong: another client's</source>
   <extracomment>exchange/demo_inbounds, exchange/demo_scans, exchange/demo_triage</extracomment>
   <translation>Errado: de outro cliente</translation>
  </message>
  <message>
   <source>Wrong: came back before</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Errado: já voltou antes</translation>
  </message>
  <message>
   <source>Wrong: held</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: retido</translation>
  </message>
  <message>
   <source>Wrong: left on another order</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Errado: saiu em outro pedido</translation>
  </message>
  <message>
   <source>Wrong: lies in a bin already</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Errado: já está em um endereço</translation>
  </message>
  <message>
   <source>Wrong: never left</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Errado: nunca saiu</translation>
  </message>
  <message>
   <source>Wrong: never received</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: nunca recebido</translation>
  </message>
  <message>
   <source>Wrong: no count is planned here</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Errado: nenhuma contagem prevista aqui</translation>
  </message>
  <message>
   <source>Wrong: nobody knows it</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Errado: ninguém o conhece</translation>
  </message>
  <message>
   <source>Wrong: not on the list</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Errado: fora da lista</translation>
  </message>
  <message>
   <source>Wrong: not on this order</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: não é deste pedido</translation>
  </message>
  <message>
   <source>Wrong: not on this shipment</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Errado: não é desta remessa</translation>
  </message>
  <message>
   <source>Wrong: one digit misread</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Errado: um dígito mal lido</translation>
  </message>
  <message>
   <source>Wrong: shipped already</source>
   <extracomment>exchange/demo_scans, exchange/demo_storing</extracomment>
   <translation>Errado: já despachado</translation>
  </message>
  <message>
   <source>Wrong: the label of another place</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Errado: etiqueta de outro lugar</translation>
  </message>
  <message>
   <source>Wrong: the product's bar code</source>
   <extracomment>exchange/demo_counting, exchange/demo_scans</extracomment>
   <translation>Errado: o código de barras do produto</translation>
  </message>
  <message>
   <source>XAW10000001 XAW10004999</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>XAW10000001 XAW10004999</translation>
  </message>
  <message>
   <source>YOUR OWN</source>
   <extracomment>refusals_office</extracomment>
   <translation>O SEU PRÓPRIO</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>modes/returns_inspection, views/words</extracomment>
   <translation>Sim</translation>
  </message>
  <message>
   <source>Yes, to what the screen asks.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Sim, ao que a tela pede.</translation>
  </message>
  <message>
   <source>a badge</source>
   <extracomment>refusals, views/audit/search_page</extracomment>
   <translation>um crachá</translation>
  </message>
  <message>
   <source>a bench</source>
   <extracomment>refusals</extracomment>
   <translation>uma bancada</translation>
  </message>
  <message>
   <source>a bin</source>
   <extracomment>refusals</extracomment>
   <translation>um endereço</translation>
  </message>
  <message>
   <source>a cage</source>
   <extracomment>refusals</extracomment>
   <translation>uma gaiola</translation>
  </message>
  <message>
   <source>a code of the house</source>
   <extracomment>refusals</extracomment>
   <translation>um código da casa</translation>
  </message>
  <message>
   <source>a code of the house stands in its serial</source>
   <extracomment>codes</extracomment>
   <translation>há um código da casa no serial</translation>
  </message>
  <message>
   <source>a dock</source>
   <extracomment>refusals</extracomment>
   <translation>uma doca</translation>
  </message>
  <message>
   <source>a lane</source>
   <extracomment>refusals</extracomment>
   <translation>uma pista</translation>
  </message>
  <message>
   <source>a parcel's number</source>
   <extracomment>refusals</extracomment>
   <translation>um número de volume</translation>
  </message>
  <message>
   <source>a part stands twice</source>
   <extracomment>gs1</extracomment>
   <translation>uma parte aparece duas vezes</translation>
  </message>
  <message>
   <source>a place</source>
   <extracomment>refusals</extracomment>
   <translation>um local</translation>
  </message>
  <message>
   <source>a plate of the house</source>
   <extracomment>refusals</extracomment>
   <translation>uma LPN da casa</translation>
  </message>
  <message>
   <source>a product code</source>
   <extracomment>refusals</extracomment>
   <translation>um código de produto</translation>
  </message>
  <message>
   <source>a profile of ours …</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>um perfil nosso …</translation>
  </message>
  <message>
   <source>a staging place</source>
   <extracomment>refusals</extracomment>
   <translation>uma área de espera</translation>
  </message>
  <message>
   <source>a tote</source>
   <extracomment>refusals</extracomment>
   <translation>um tote</translation>
  </message>
  <message>
   <source>a tracking number</source>
   <extracomment>refusals</extracomment>
   <translation>um número de rastreio</translation>
  </message>
  <message>
   <source>a web address</source>
   <extracomment>refusals</extracomment>
   <translation>um endereço da web</translation>
  </message>
  <message>
   <source>added</source>
   <extracomment>audits/office, views/audit/office_seen</extracomment>
   <translation>incluído</translation>
  </message>
  <message>
   <source>added at packing</source>
   <extracomment>paper_storing</extracomment>
   <translation>acrescentado na embalagem</translation>
  </message>
  <message>
   <source>added: {entry}</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>adicionado: {entry}</translation>
  </message>
  <message>
   <source>address</source>
   <extracomment>audits/office</extracomment>
   <translation>endereço</translation>
  </message>
  <message>
   <source>against</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>contra</translation>
  </message>
  <message>
   <source>an order number</source>
   <extracomment>refusals</extracomment>
   <translation>um número de pedido</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>views/audit/wall_figures, views/job_lines, views/task_panel</extracomment>
   <translation>e mais {count}</translation>
  </message>
  <message>
   <source>announced</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>anunciado</translation>
  </message>
  <message>
   <source>approve</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>aprovar</translation>
  </message>
  <message>
   <source>approved</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>aprovado</translation>
  </message>
  <message>
   <source>area</source>
   <extracomment>audits/office</extracomment>
   <translation>área</translation>
  </message>
  <message>
   <source>arrived</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>chegou</translation>
  </message>
  <message>
   <source>as in the settings of its PC</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>como na configuração do PC</translation>
  </message>
  <message>
   <source>as {kind}</source>
   <extracomment>cli/trace</extracomment>
   <translation>como {kind}</translation>
  </message>
  <message>
   <source>at best</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>no máximo</translation>
  </message>
  <message>
   <source>at every touch</source>
   <extracomment>words_facts</extracomment>
   <translation>a cada toque</translation>
  </message>
  <message>
   <source>at the wrong place</source>
   <extracomment>words_reports</extracomment>
   <translation>em outro lugar</translation>
  </message>
  <message>
   <source>at work</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>ativos</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>ausente</translation>
  </message>
  <message>
   <source>back on sale</source>
   <extracomment>words_returns</extracomment>
   <translation>volta à venda</translation>
  </message>
  <message>
   <source>back to the customer</source>
   <extracomment>words_returns</extracomment>
   <translation>volta ao comprador</translation>
  </message>
  <message>
   <source>back to the vendor</source>
   <extracomment>words_returns</extracomment>
   <translation>volta ao fornecedor</translation>
  </message>
  <message>
   <source>badges</source>
   <extracomment>audits/office</extracomment>
   <translation>crachás</translation>
  </message>
  <message>
   <source>because no rule covers it</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>porque nenhuma regra o cobre</translation>
  </message>
  <message>
   <source>before</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>antes</translation>
  </message>
  <message>
   <source>begin it with {schemes}</source>
   <extracomment>settings</extracomment>
   <translation>comece com {schemes}</translation>
  </message>
  <message>
   <source>being counted</source>
   <extracomment>exchange/demo_counting, views/audit/count_detail, views/audit/search_words</extracomment>
   <translation>em contagem</translation>
  </message>
  <message>
   <source>being received</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>em recebimento</translation>
  </message>
  <message>
   <source>beyond economic repair</source>
   <extracomment>words_returns</extracomment>
   <translation>reparo não compensa</translation>
  </message>
  <message>
   <source>built into another unit</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>montado em outra unidade</translation>
  </message>
  <message>
   <source>busy</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>ocupado</translation>
  </message>
  <message>
   <source>by a sample</source>
   <extracomment>words_facts</extracomment>
   <translation>por amostra</translation>
  </message>
  <message>
   <source>by its RFID tag</source>
   <extracomment>words_facts</extracomment>
   <translation>pela sua etiqueta RFID</translation>
  </message>
  <message>
   <source>by its RMA</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>pelo seu RMA</translation>
  </message>
  <message>
   <source>by its SSCC</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>pelo seu SSCC</translation>
  </message>
  <message>
   <source>by its carton</source>
   <extracomment>words_facts</extracomment>
   <translation>pela sua caixa</translation>
  </message>
  <message>
   <source>by its order</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>pelo seu pedido</translation>
  </message>
  <message>
   <source>by its plate</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>pela sua placa</translation>
  </message>
  <message>
   <source>by its tracking number</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>pelo seu número de rastreio</translation>
  </message>
  <message>
   <source>by the rule {rule}</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>pela regra {rule}</translation>
  </message>
  <message>
   <source>by the sender's list</source>
   <extracomment>words_facts</extracomment>
   <translation>pela lista do remetente</translation>
  </message>
  <message>
   <source>came too late</source>
   <extracomment>words_returns</extracomment>
   <translation>chegou tarde</translation>
  </message>
  <message>
   <source>cancelled</source>
   <extracomment>views/audit/search_words, views/audit/unit_tables, words_reports</extracomment>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>cannot be found</source>
   <extracomment>words_returns</extracomment>
   <translation>não aparece</translation>
  </message>
  <message>
   <source>capacity</source>
   <extracomment>audits/office</extracomment>
   <translation>capacidade</translation>
  </message>
  <message>
   <source>capitals, digits, . _ -</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>maiúsculas, dígitos, . _ -</translation>
  </message>
  <message>
   <source>capture</source>
   <extracomment>audits/office</extracomment>
   <translation>captura</translation>
  </message>
  <message>
   <source>case, {kind}: {decision} {reason}</source>
   <extracomment>cli/trace</extracomment>
   <translation>caso, {kind}: {decision} {reason}</translation>
  </message>
  <message>
   <source>changed by a person</source>
   <extracomment>words_facts</extracomment>
   <translation>alterado por uma pessoa</translation>
  </message>
  <message>
   <source>choose one of {choices}</source>
   <extracomment>settings</extracomment>
   <translation>escolha um de {choices}</translation>
  </message>
  <message>
   <source>class</source>
   <extracomment>audits/office</extracomment>
   <translation>classe</translation>
  </message>
  <message>
   <source>client</source>
   <extracomment>audits/office</extracomment>
   <translation>cliente</translation>
  </message>
  <message>
   <source>climate</source>
   <extracomment>audits/office</extracomment>
   <translation>clima</translation>
  </message>
  <message>
   <source>closed</source>
   <extracomment>views/audit/case_detail, views/audit/search_words, words_reports</extracomment>
   <translation>fechado</translation>
  </message>
  <message>
   <source>code</source>
   <extracomment>audits/office</extracomment>
   <translation>código</translation>
  </message>
  <message>
   <source>codes</source>
   <extracomment>audits/office</extracomment>
   <translation>códigos</translation>
  </message>
  <message>
   <source>cold, dry</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>cold, dry</translation>
  </message>
  <message>
   <source>company prefix</source>
   <extracomment>audits/office</extracomment>
   <translation>prefixo da empresa</translation>
  </message>
  <message>
   <source>corrects no. {rev}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>corrige o n.º {rev}</translation>
  </message>
  <message>
   <source>counted</source>
   <extracomment>words_facts</extracomment>
   <translation>contada</translation>
  </message>
  <message>
   <source>counted again</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>em recontagem</translation>
  </message>
  <message>
   <source>currency</source>
   <extracomment>audits/office</extracomment>
   <translation>moeda</translation>
  </message>
  <message>
   <source>damaged on the way</source>
   <extracomment>words_returns</extracomment>
   <translation>avariada no caminho</translation>
  </message>
  <message>
   <source>dead, parts viable</source>
   <extracomment>words_returns</extracomment>
   <translation>morta, peças úteis</translation>
  </message>
  <message>
   <source>decided</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>decidida</translation>
  </message>
  <message>
   <source>decision</source>
   <extracomment>audits/office</extracomment>
   <translation>decisão</translation>
  </message>
  <message>
   <source>decisions of two</source>
   <extracomment>audits/office</extracomment>
   <translation>decisões de dois</translation>
  </message>
  <message>
   <source>defective</source>
   <extracomment>words_returns</extracomment>
   <translation>com defeito</translation>
  </message>
  <message>
   <source>destroyed</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>destruído</translation>
  </message>
  <message>
   <source>difference</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>diferença</translation>
  </message>
  <message>
   <source>differences</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>diferenças</translation>
  </message>
  <message>
   <source>does not fit</source>
   <extracomment>words_returns</extracomment>
   <translation>não serve</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>pronto</translation>
  </message>
  <message>
   <source>due {at}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>vence em {at}</translation>
  </message>
  <message>
   <source>eSIM number (EID)</source>
   <extracomment>alias_types</extracomment>
   <translation>número do eSIM (EID)</translation>
  </message>
  <message>
   <source>ended on {day}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>terminou em {day}</translation>
  </message>
  <message>
   <source>exact unit</source>
   <extracomment>audits/office</extracomment>
   <translation>unidade exata</translation>
  </message>
  <message>
   <source>expected</source>
   <extracomment>words_states</extracomment>
   <translation>esperado</translation>
  </message>
  <message>
   <source>expected {weight} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>esperado: {weight} g</translation>
  </message>
  <message>
   <source>expected {weight} g ± {tolerance} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>esperado: {weight} g ± {tolerance} g</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>words_reports</extracomment>
   <translation>falhou</translation>
  </message>
  <message>
   <source>finding</source>
   <extracomment>audits/office</extracomment>
   <translation>constatação</translation>
  </message>
  <message>
   <source>for its parts</source>
   <extracomment>words_returns</extracomment>
   <translation>para peças</translation>
  </message>
  <message>
   <source>for labels</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>de etiquetas</translation>
  </message>
  <message>
   <source>for papers</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>de documentos</translation>
  </message>
  <message>
   <source>found</source>
   <extracomment>views/audit/count_detail, words_reports, words_states</extracomment>
   <translation>encontrado</translation>
  </message>
  <message>
   <source>found and not yet back in stock</source>
   <extracomment>refusals</extracomment>
   <translation>achado e ainda fora do estoque</translation>
  </message>
  <message>
   <source>from a list</source>
   <extracomment>words_facts</extracomment>
   <translation>de uma lista</translation>
  </message>
  <message>
   <source>given away</source>
   <extracomment>words_returns</extracomment>
   <translation>será doada</translation>
  </message>
  <message>
   <source>good answer</source>
   <extracomment>audits/office</extracomment>
   <translation>resposta boa</translation>
  </message>
  <message>
   <source>grade at best</source>
   <extracomment>audits/office</extracomment>
   <translation>grau máximo</translation>
  </message>
  <message>
   <source>grade {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>grau {name}</translation>
  </message>
  <message>
   <source>group</source>
   <extracomment>audits/office</extracomment>
   <translation>grupo</translation>
  </message>
  <message>
   <source>held</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>retido</translation>
  </message>
  <message>
   <source>held goods</source>
   <extracomment>audits/office</extracomment>
   <translation>mercadoria retida</translation>
  </message>
  <message>
   <source>held: {hold}, {state}</source>
   <extracomment>views/audit/search_about, views/audit/unit_page</extracomment>
   <translation>retido: {hold}, {state}</translation>
  </message>
  <message>
   <source>hold {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>retenção {name}</translation>
  </message>
  <message>
   <source>identified</source>
   <extracomment>words_reports</extracomment>
   <translation>identificado</translation>
  </message>
  <message>
   <source>identity not proved</source>
   <extracomment>words_facts</extracomment>
   <translation>identidade não comprovada</translation>
  </message>
  <message>
   <source>in a lane</source>
   <extracomment>words_states</extracomment>
   <translation>em uma pista</translation>
  </message>
  <message>
   <source>in a returns lane</source>
   <extracomment>refusals</extracomment>
   <translation>em uma pista de devoluções</translation>
  </message>
  <message>
   <source>in and out</source>
   <extracomment>words_facts</extracomment>
   <translation>na entrada e na saída</translation>
  </message>
  <message>
   <source>in its lane</source>
   <extracomment>words_reports</extracomment>
   <translation>na sua pista</translation>
  </message>
  <message>
   <source>in quarantine</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>em quarentena</translation>
  </message>
  <message>
   <source>in {carton}</source>
   <extracomment>paper_storing</extracomment>
   <translation>na caixa {carton}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>em {time}</translation>
  </message>
  <message>
   <source>inspected</source>
   <extracomment>words_reports, words_states</extracomment>
   <translation>inspecionado</translation>
  </message>
  <message>
   <source>is the best place</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>é o melhor lugar</translation>
  </message>
  <message>
   <source>it does not follow the rules of GS1</source>
   <extracomment>gs1</extracomment>
   <translation>não segue as regras da GS1</translation>
  </message>
  <message>
   <source>it is empty</source>
   <extracomment>gs1</extracomment>
   <translation>está vazio</translation>
  </message>
  <message>
   <source>it is {problem}</source>
   <extracomment>settings</extracomment>
   <translation>é {problem}</translation>
  </message>
  <message>
   <source>it names a carton and a product</source>
   <extracomment>codes</extracomment>
   <translation>indica uma caixa e um produto</translation>
  </message>
  <message>
   <source>its code</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>o código</translation>
  </message>
  <message>
   <source>its code, where several have it</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>o código, se vários o têm</translation>
  </message>
  <message>
   <source>its code; empty: everybody's</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>o código; vazio: de todos</translation>
  </message>
  <message>
   <source>key functions work</source>
   <extracomment>words_returns</extracomment>
   <translation>o principal funciona</translation>
  </message>
  <message>
   <source>kind</source>
   <extracomment>audits/office</extracomment>
   <translation>tipo</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>audits/office</extracomment>
   <translation>pista</translation>
  </message>
  <message>
   <source>lane {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>pista {name}</translation>
  </message>
  <message>
   <source>language</source>
   <extracomment>audits/office</extracomment>
   <translation>idioma</translation>
  </message>
  <message>
   <source>late</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>atraso</translation>
  </message>
  <message>
   <source>late {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>atraso {time}</translation>
  </message>
  <message>
   <source>least</source>
   <extracomment>audits/office</extracomment>
   <translation>mínimo</translation>
  </message>
  <message>
   <source>least tolerance in g</source>
   <extracomment>audits/office</extracomment>
   <translation>tolerância mínima em g</translation>
  </message>
  <message>
   <source>left</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>faltam</translation>
  </message>
  <message>
   <source>left as it is</source>
   <extracomment>words_reports</extracomment>
   <translation>deixado como está</translation>
  </message>
  <message>
   <source>left of {ordered}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>de {ordered} por embalar</translation>
  </message>
  <message>
   <source>let the steps rise: outbound, inbound_outbound, every_touch</source>
   <extracomment>settings</extracomment>
   <translation>faça os passos subirem: outbound, inbound_outbound, every_touch</translation>
  </message>
  <message>
   <source>liable</source>
   <extracomment>audits/office</extracomment>
   <translation>responsável</translation>
  </message>
  <message>
   <source>located</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>localizado</translation>
  </message>
  <message>
   <source>look after it</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>verificar</translation>
  </message>
  <message>
   <source>looks alike</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>parece</translation>
  </message>
  <message>
   <source>lot {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>lote {given}</translation>
  </message>
  <message>
   <source>made from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>fabricado desde {given}</translation>
  </message>
  <message>
   <source>made to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>fabricado até {given}</translation>
  </message>
  <message>
   <source>marketplace code</source>
   <extracomment>alias_types</extracomment>
   <translation>código de marketplace</translation>
  </message>
  <message>
   <source>may do</source>
   <extracomment>audits/office</extracomment>
   <translation>pode fazer</translation>
  </message>
  <message>
   <source>misplaced</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>fora do lugar</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>views/audit/count_detail, views/audit/hold_detail, views/audit/unit_tables, words_reports, words_states</extracomment>
   <translation>perdido</translation>
  </message>
  <message>
   <source>missing by the book</source>
   <extracomment>refusals</extracomment>
   <translation>perdido pelo registro</translation>
  </message>
  <message>
   <source>most</source>
   <extracomment>audits/office</extracomment>
   <translation>máximo</translation>
  </message>
  <message>
   <source>move today</source>
   <extracomment>views/words</extracomment>
   <translation>movimentação hoje</translation>
  </message>
  <message>
   <source>moves today</source>
   <extracomment>views/words</extracomment>
   <translation>movimentações hoje</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>audits/office</extracomment>
   <translation>nome</translation>
  </message>
  <message>
   <source>name the folder or the address, not both</source>
   <extracomment>settings</extracomment>
   <translation>informe a pasta ou o endereço, não ambos</translation>
  </message>
  <message>
   <source>name {device} once only</source>
   <extracomment>settings</extracomment>
   <translation>indique {device} uma só vez</translation>
  </message>
  <message>
   <source>never by serial</source>
   <extracomment>words_facts</extracomment>
   <translation>nunca por serial</translation>
  </message>
  <message>
   <source>never by “all good”</source>
   <extracomment>audits/office</extracomment>
   <translation>nunca com “tudo certo”</translation>
  </message>
  <message>
   <source>never sold</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>nunca vendido</translation>
  </message>
  <message>
   <source>new badge</source>
   <extracomment>audits/office</extracomment>
   <translation>novo crachá</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_seen, views/audit/unit_tables, words_reports</extracomment>
   <translation>não</translation>
  </message>
  <message>
   <source>no code</source>
   <extracomment>bench_late</extracomment>
   <translation>sem código</translation>
  </message>
  <message>
   <source>no free place fits</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>nenhum lugar livre serve</translation>
  </message>
  <message>
   <source>no grade yet</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>ainda sem grau</translation>
  </message>
  <message>
   <source>no more</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>não mais</translation>
  </message>
  <message>
   <source>no policy told</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>sem política indicada</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>views/audit/office_families, views/profile_fields</extracomment>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>not announced</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>não anunciada</translation>
  </message>
  <message>
   <source>not as described</source>
   <extracomment>words_returns</extracomment>
   <translation>não é o descrito</translation>
  </message>
  <message>
   <source>not in stock</source>
   <extracomment>refusals</extracomment>
   <translation>fora do estoque</translation>
  </message>
  <message>
   <source>not inspected</source>
   <extracomment>words_returns</extracomment>
   <translation>não inspecionado</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>cli/trace, views/audit/unit_tables</extracomment>
   <translation>não se sabe</translation>
  </message>
  <message>
   <source>not on this PC</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>não está neste PC</translation>
  </message>
  <message>
   <source>not printed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>não impresso</translation>
  </message>
  <message>
   <source>not said</source>
   <extracomment>words_returns</extracomment>
   <translation>não informado</translation>
  </message>
  <message>
   <source>not stated</source>
   <extracomment>words_reports</extracomment>
   <translation>não informado</translation>
  </message>
  <message>
   <source>not wanted</source>
   <extracomment>words_returns</extracomment>
   <translation>não desejada</translation>
  </message>
  <message>
   <source>not yet</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>ainda não</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>agora</translation>
  </message>
  <message>
   <source>now holds {units}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>agora tem {units}</translation>
  </message>
  <message>
   <source>now holds {units} of {capacity}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>agora tem {units} de {capacity}</translation>
  </message>
  <message>
   <source>nowhere in stock</source>
   <extracomment>paper_storing</extracomment>
   <translation>não há em estoque</translation>
  </message>
  <message>
   <source>of {capacity} units here</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>de {capacity} unidades aqui</translation>
  </message>
  <message>
   <source>of {count} to pick</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>de {count} a separar</translation>
  </message>
  <message>
   <source>of {units} to bring</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>a trazer, de {units}</translation>
  </message>
  <message>
   <source>old label</source>
   <extracomment>alias_types</extracomment>
   <translation>etiqueta antiga</translation>
  </message>
  <message>
   <source>old serial</source>
   <extracomment>alias_types</extracomment>
   <translation>serial anterior</translation>
  </message>
  <message>
   <source>older</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>mais</translation>
  </message>
  <message>
   <source>on hold</source>
   <extracomment>exchange/allocating, paper_storing, words_facts, workflows/audit_office</extracomment>
   <translation>retido</translation>
  </message>
  <message>
   <source>on the list</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>na lista</translation>
  </message>
  <message>
   <source>one SKU only</source>
   <extracomment>audits/office</extracomment>
   <translation>um só SKU</translation>
  </message>
  <message>
   <source>one character away</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>a um caractere</translation>
  </message>
  <message>
   <source>one costs {cost}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>um custa {cost}</translation>
  </message>
  <message>
   <source>open</source>
   <extracomment>cli/trace, views/audit/search_words, views/audit/unit_tables, views/audit/wall_figures</extracomment>
   <translation>aberto</translation>
  </message>
  <message>
   <source>ordered</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>solicitado</translation>
  </message>
  <message>
   <source>ordered by mistake</source>
   <extracomment>words_returns</extracomment>
   <translation>pedida por engano</translation>
  </message>
  <message>
   <source>origin</source>
   <extracomment>audits/office</extracomment>
   <translation>origem</translation>
  </message>
  <message>
   <source>packaging in g</source>
   <extracomment>audits/office</extracomment>
   <translation>embalagem em g</translation>
  </message>
  <message>
   <source>packed</source>
   <extracomment>views/audit/wall_figures, words_states</extracomment>
   <translation>embalado</translation>
  </message>
  <message>
   <source>packing</source>
   <extracomment>views/audit/search_words, views/audit/wall_figures</extracomment>
   <translation>embalagem</translation>
  </message>
  <message>
   <source>parcel today</source>
   <extracomment>views/words</extracomment>
   <translation>volume hoje</translation>
  </message>
  <message>
   <source>parcels today</source>
   <extracomment>views/words</extracomment>
   <translation>volumes hoje</translation>
  </message>
  <message>
   <source>parts missing</source>
   <extracomment>words_returns</extracomment>
   <translation>faltam peças</translation>
  </message>
  <message>
   <source>passed</source>
   <extracomment>words_reports</extracomment>
   <translation>passou</translation>
  </message>
  <message>
   <source>photo of the box</source>
   <extracomment>audits/office</extracomment>
   <translation>foto da caixa</translation>
  </message>
  <message>
   <source>photo of {what}: {digest}</source>
   <extracomment>cli/trace</extracomment>
   <translation>foto de {what}: {digest}</translation>
  </message>
  <message>
   <source>pick face of</source>
   <extracomment>audits/office</extracomment>
   <translation>frente de separação</translation>
  </message>
  <message>
   <source>picked</source>
   <extracomment>words_states</extracomment>
   <translation>separado</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>audits/office</extracomment>
   <translation>imagem</translation>
  </message>
  <message>
   <source>place counted today</source>
   <extracomment>views/words</extracomment>
   <translation>lugar contado hoje</translation>
  </message>
  <message>
   <source>places counted today</source>
   <extracomment>views/words</extracomment>
   <translation>lugares contados hoje</translation>
  </message>
  <message>
   <source>planned</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>planejado</translation>
  </message>
  <message>
   <source>printed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>impresso</translation>
  </message>
  <message>
   <source>printed again</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>reimpresso</translation>
  </message>
  <message>
   <source>put away</source>
   <extracomment>words_reports</extracomment>
   <translation>armazenado</translation>
  </message>
  <message>
   <source>ready</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>pronto</translation>
  </message>
  <message>
   <source>recall</source>
   <extracomment>words_returns</extracomment>
   <translation>recall</translation>
  </message>
  <message>
   <source>received</source>
   <extracomment>words_states</extracomment>
   <translation>recebido</translation>
  </message>
  <message>
   <source>refused</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>recusas</translation>
  </message>
  <message>
   <source>refused at the door</source>
   <extracomment>words_returns</extracomment>
   <translation>recusada na porta</translation>
  </message>
  <message>
   <source>refused: {what}</source>
   <extracomment>cli/trace</extracomment>
   <translation>recusado: {what}</translation>
  </message>
  <message>
   <source>regulated</source>
   <extracomment>audits/office</extracomment>
   <translation>regulado</translation>
  </message>
  <message>
   <source>released</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>liberado</translation>
  </message>
  <message>
   <source>repaired</source>
   <extracomment>words_states</extracomment>
   <translation>reparado</translation>
  </message>
  <message>
   <source>repaired and not yet back in stock</source>
   <extracomment>refusals</extracomment>
   <translation>reparado e ainda fora do estoque</translation>
  </message>
  <message>
   <source>retired</source>
   <extracomment>audits/office</extracomment>
   <translation>desativado</translation>
  </message>
  <message>
   <source>return today</source>
   <extracomment>views/words</extracomment>
   <translation>devolução hoje</translation>
  </message>
  <message>
   <source>returned</source>
   <extracomment>words_states</extracomment>
   <translation>devolvido</translation>
  </message>
  <message>
   <source>returned and not inspected</source>
   <extracomment>refusals</extracomment>
   <translation>devolvido e não inspecionado</translation>
  </message>
  <message>
   <source>returned and not yet in a lane</source>
   <extracomment>refusals</extracomment>
   <translation>devolvido e ainda sem pista</translation>
  </message>
  <message>
   <source>returns today</source>
   <extracomment>views/words</extracomment>
   <translation>devoluções hoje</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>certo</translation>
  </message>
  <message>
   <source>role</source>
   <extracomment>audits/office</extracomment>
   <translation>função</translation>
  </message>
  <message>
   <source>sample</source>
   <extracomment>audits/office</extracomment>
   <translation>amostra</translation>
  </message>
  <message>
   <source>say nothing</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>não avisar</translation>
  </message>
  <message>
   <source>scanned</source>
   <extracomment>words_facts</extracomment>
   <translation>escaneada</translation>
  </message>
  <message>
   <source>scans/h</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>leituras/h</translation>
  </message>
  <message>
   <source>scrapped</source>
   <extracomment>refusals, words_reports, words_states</extracomment>
   <translation>descartado</translation>
  </message>
  <message>
   <source>sealed cartons</source>
   <extracomment>audits/office</extracomment>
   <translation>caixas lacradas</translation>
  </message>
  <message>
   <source>sealed or as new</source>
   <extracomment>words_returns</extracomment>
   <translation>lacrada ou como nova</translation>
  </message>
  <message>
   <source>second IMEI</source>
   <extracomment>alias_types</extracomment>
   <translation>segundo IMEI</translation>
  </message>
  <message>
   <source>secure</source>
   <extracomment>audits/office</extracomment>
   <translation>seguro</translation>
  </message>
  <message>
   <source>sent to a lane</source>
   <extracomment>words_reports</extracomment>
   <translation>enviado à pista</translation>
  </message>
  <message>
   <source>sent to its lane</source>
   <extracomment>words_reports</extracomment>
   <translation>enviado à sua pista</translation>
  </message>
  <message>
   <source>sent to the vendor</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>enviado ao fornecedor</translation>
  </message>
  <message>
   <source>sent, not confirmed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>enviado, sem confirmação</translation>
  </message>
  <message>
   <source>serial profile</source>
   <extracomment>audits/office</extracomment>
   <translation>perfil de serial</translation>
  </message>
  <message>
   <source>serials compared at returns</source>
   <extracomment>audits/office</extracomment>
   <translation>seriais comparados nas devoluções</translation>
  </message>
  <message>
   <source>serials from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>seriais desde {given}</translation>
  </message>
  <message>
   <source>serials to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>seriais até {given}</translation>
  </message>
  <message>
   <source>serials {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>seriais {given}</translation>
  </message>
  <message>
   <source>shipment {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>remessa {given}</translation>
  </message>
  <message>
   <source>shipped</source>
   <extracomment>views/audit/hold_detail, views/audit/wall_figures, words_states</extracomment>
   <translation>despachado</translation>
  </message>
  <message>
   <source>shipped from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>despachado desde {given}</translation>
  </message>
  <message>
   <source>shipped to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>despachado até {given}</translation>
  </message>
  <message>
   <source>silent</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>sem sinal</translation>
  </message>
  <message>
   <source>small letters, digits, _</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>minúsculas, dígitos, _</translation>
  </message>
  <message>
   <source>sold off in bulk</source>
   <extracomment>words_returns</extracomment>
   <translation>será liquidada em lote</translation>
  </message>
  <message>
   <source>still to come</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>ainda por chegar</translation>
  </message>
  <message>
   <source>stopped by a refusal</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>com recusa</translation>
  </message>
  <message>
   <source>stored</source>
   <extracomment>words_states</extracomment>
   <translation>armazenado</translation>
  </message>
  <message>
   <source>stored where</source>
   <extracomment>audits/office</extracomment>
   <translation>onde se guarda</translation>
  </message>
  <message>
   <source>such goods</source>
   <extracomment>refusals_storing</extracomment>
   <translation>essa mercadoria</translation>
  </message>
  <message>
   <source>such item</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>item assim</translation>
  </message>
  <message>
   <source>swap</source>
   <extracomment>audits/office</extracomment>
   <translation>troca</translation>
  </message>
  <message>
   <source>taken apart</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>desmontado</translation>
  </message>
  <message>
   <source>taken back</source>
   <extracomment>words_reports</extracomment>
   <translation>desfeito</translation>
  </message>
  <message>
   <source>taken back {at}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>desfeito {at}</translation>
  </message>
  <message>
   <source>taken out: {entry}</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>retirado: {entry}</translation>
  </message>
  <message>
   <source>target</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>meta</translation>
  </message>
  <message>
   <source>text</source>
   <extracomment>audits/office</extracomment>
   <translation>texto</translation>
  </message>
  <message>
   <source>the check digit of carton {value} is wrong</source>
   <extracomment>gs1</extracomment>
   <translation>o dígito verificador da caixa {value} está errado</translation>
  </message>
  <message>
   <source>the check digit of product {value} is wrong</source>
   <extracomment>gs1</extracomment>
   <translation>o dígito verificador do produto {value} está errado</translation>
  </message>
  <message>
   <source>the environment</source>
   <extracomment>settings</extracomment>
   <translation>o ambiente</translation>
  </message>
  <message>
   <source>the fields</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>os campos</translation>
  </message>
  <message>
   <source>the least is {least}</source>
   <extracomment>settings</extracomment>
   <translation>o mínimo é {least}</translation>
  </message>
  <message>
   <source>the most is {most}</source>
   <extracomment>settings</extracomment>
   <translation>o máximo é {most}</translation>
  </message>
  <message>
   <source>the number of a return</source>
   <extracomment>refusals</extracomment>
   <translation>o número de uma devolução</translation>
  </message>
  <message>
   <source>the parentheses do not pair up</source>
   <extracomment>gs1</extracomment>
   <translation>os parênteses não fecham</translation>
  </message>
  <message>
   <source>the same end</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>mesmo final</translation>
  </message>
  <message>
   <source>the serial has more than 20 characters or foreign ones</source>
   <extracomment>gs1</extracomment>
   <translation>o serial tem mais de 20 caracteres ou caracteres estranhos</translation>
  </message>
  <message>
   <source>the supervisor</source>
   <extracomment>bench_away, refusals</extracomment>
   <translation>o supervisor</translation>
  </message>
  <message>
   <source>there</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>presente</translation>
  </message>
  <message>
   <source>this badge</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>este crachá</translation>
  </message>
  <message>
   <source>this work</source>
   <extracomment>refusals_office</extracomment>
   <translation>este trabalho</translation>
  </message>
  <message>
   <source>time zone</source>
   <extracomment>audits/office</extracomment>
   <translation>fuso horário</translation>
  </message>
  <message>
   <source>to approve</source>
   <extracomment>views/audit/count_detail, views/audit/search_words</extracomment>
   <translation>a aprovar</translation>
  </message>
  <message>
   <source>to be approved</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>a aprovar</translation>
  </message>
  <message>
   <source>to be counted</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>a contar</translation>
  </message>
  <message>
   <source>to be counted again</source>
   <extracomment>exchange/demo_counting, views/audit/count_detail</extracomment>
   <translation>a recontar</translation>
  </message>
  <message>
   <source>to be destroyed</source>
   <extracomment>words_returns</extracomment>
   <translation>será destruída</translation>
  </message>
  <message>
   <source>to be repaired</source>
   <extracomment>words_returns</extracomment>
   <translation>será consertada</translation>
  </message>
  <message>
   <source>to verdict</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>resposta</translation>
  </message>
  <message>
   <source>tolerance in %</source>
   <extracomment>audits/office</extracomment>
   <translation>tolerância em %</translation>
  </message>
  <message>
   <source>tote {tote}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>tote {tote}</translation>
  </message>
  <message>
   <source>typed</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>digitado</translation>
  </message>
  <message>
   <source>under warranty</source>
   <extracomment>cli/trace</extracomment>
   <translation>na garantia</translation>
  </message>
  <message>
   <source>unit counted</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>unidade contada</translation>
  </message>
  <message>
   <source>unit received today</source>
   <extracomment>views/words</extracomment>
   <translation>unidade recebida hoje</translation>
  </message>
  <message>
   <source>units counted</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>unidades contadas</translation>
  </message>
  <message>
   <source>units here</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>unidades aqui</translation>
  </message>
  <message>
   <source>units received</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>unidades recebidas</translation>
  </message>
  <message>
   <source>units received today</source>
   <extracomment>views/words</extracomment>
   <translation>unidades recebidas hoje</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>desconhecidos</translation>
  </message>
  <message>
   <source>until {day}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>até {day}</translation>
  </message>
  <message>
   <source>value</source>
   <extracomment>audits/office</extracomment>
   <translation>valor</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>em espera</translation>
  </message>
  <message>
   <source>waits</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>espera</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <extracomment>words_returns</extracomment>
   <translation>espera uma decisão</translation>
  </message>
  <message>
   <source>warn</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>avisar</translation>
  </message>
  <message>
   <source>warranty</source>
   <extracomment>cli/trace, words_returns</extracomment>
   <translation>garantia</translation>
  </message>
  <message>
   <source>warranty ended</source>
   <extracomment>cli/trace</extracomment>
   <translation>garantia terminada</translation>
  </message>
  <message>
   <source>warranty in months</source>
   <extracomment>audits/office</extracomment>
   <translation>garantia em meses</translation>
  </message>
  <message>
   <source>weigh every box</source>
   <extracomment>audits/office</extracomment>
   <translation>pesar cada caixa</translation>
  </message>
  <message>
   <source>weight in g</source>
   <extracomment>audits/office</extracomment>
   <translation>peso em g</translation>
  </message>
  <message>
   <source>weighted 3-1</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>ponderado 3-1</translation>
  </message>
  <message>
   <source>when</source>
   <extracomment>audits/office</extracomment>
   <translation>quando</translation>
  </message>
  <message>
   <source>when it leaves</source>
   <extracomment>words_facts</extracomment>
   <translation>na saída</translation>
  </message>
  <message>
   <source>with a house label</source>
   <extracomment>words_facts</extracomment>
   <translation>com etiqueta da casa</translation>
  </message>
  <message>
   <source>with part {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>com a peça {given}</translation>
  </message>
  <message>
   <source>works here</source>
   <extracomment>audits/office</extracomment>
   <translation>trabalha aqui</translation>
  </message>
  <message>
   <source>works, light wear</source>
   <extracomment>words_returns</extracomment>
   <translation>funciona, uso leve</translation>
  </message>
  <message>
   <source>write a number</source>
   <extracomment>settings</extracomment>
   <translation>escreva um número</translation>
  </message>
  <message>
   <source>write it as [[{section}]], once for each device</source>
   <extracomment>settings</extracomment>
   <translation>escreva como [[{section}]], uma vez por dispositivo</translation>
  </message>
  <message>
   <source>write it as a section, [{section}]</source>
   <extracomment>settings</extracomment>
   <translation>escreva como seção, [{section}]</translation>
  </message>
  <message>
   <source>write true or false</source>
   <extracomment>settings</extracomment>
   <translation>escreva true ou false</translation>
  </message>
  <message>
   <source>wrong item sent</source>
   <extracomment>words_returns</extracomment>
   <translation>enviado outro item</translation>
  </message>
  <message>
   <source>yes</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_seen, views/audit/unit_tables, words_reports</extracomment>
   <translation>sim</translation>
  </message>
  <message>
   <source>{at}, after no. {rev}: {what}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>{at}, após o n.º {rev}: {what}</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{came} Left {left} for {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{came} Saiu {left} para {place}.</translation>
  </message>
  <message>
   <source>{came} to {left}. {person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{came} a {left}. {person}</translation>
  </message>
  <message>
   <source>{client}</source>
   <extracomment>modes/receiving_task, modes/repair_look, modes/returns_look, modes/storing_tasks, workflows/receiving, workflows/returns_questions</extracomment>
   <translation>{client}</translation>
  </message>
  <message>
   <source>{client} · made {moment}</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>{client} · feito {moment}</translation>
  </message>
  <message>
   <source>{client} · order {order}</source>
   <extracomment>workflows/telling</extracomment>
   <translation>{client} · pedido {order}</translation>
  </message>
  <message>
   <source>{client} · shipment {inbound}</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>{client} · remessa {inbound}</translation>
  </message>
  <message>
   <source>{client} · {inbound}</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>{client} · {inbound}</translation>
  </message>
  <message>
   <source>{client} · {lane}</source>
   <extracomment>modes/picking_task, workflows/packing</extracomment>
   <translation>{client} · {lane}</translation>
  </message>
  <message>
   <source>{client} · {sku} · {name}</source>
   <extracomment>refusals, workflows/counting, workflows/returns_questions, workflows/storing</extracomment>
   <translation>{client} · {sku} · {name}</translation>
  </message>
  <message>
   <source>{clock} · Esc closes</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>{clock} · Esc fecha</translation>
  </message>
  <message>
   <source>{clock} · F11 whole screen</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>{clock} · F11 tela cheia</translation>
  </message>
  <message>
   <source>{clock} · {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>{clock} · {time}</translation>
  </message>
  <message>
   <source>{code} cannot be a Code 128 symbol: only plain letters and digits.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} não pode ser um símbolo Code 128: só letras e algarismos simples.</translation>
  </message>
  <message>
   <source>{code} cannot be a GS1 value.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} não pode ser um valor GS1.</translation>
  </message>
  <message>
   <source>{code} cannot be a barcode: {why}.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} não pode ser um código de barras: {why}.</translation>
  </message>
  <message>
   <source>{code} is given up: its places are free.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{code} foi abandonada: os lugares estão livres.</translation>
  </message>
  <message>
   <source>{code} is in force. Units: {units}. Every bench refuses them.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>{code} está em vigor. Unidades: {units}. Cada posto as recusa.</translation>
  </message>
  <message>
   <source>{code} is planned: {count} places wait to be counted.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{code} está prevista: {count} lugares a contar.</translation>
  </message>
  <message>
   <source>{code} is released.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code} está liberada.</translation>
  </message>
  <message>
   <source>{code} is released. Let go: {units}.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>{code} está liberada. Unidades soltas: {units}.</translation>
  </message>
  <message>
   <source>{code} is too long for the label. Ask a supervisor.</source>
   <extracomment>labels/fitting</extracomment>
   <translation>{code} é longo demais para a etiqueta. Pergunte ao supervisor.</translation>
  </message>
  <message>
   <source>{code}: acts begun before it are still being written ({writing}). Look again later where its units are ({units}).</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: ainda estão sendo gravadas operações iniciadas antes ({writing}). Veja mais tarde onde estão as unidades ({units}).</translation>
  </message>
  <message>
   <source>{code}: every bench refuses its units from now on ({units}).</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: a partir de agora cada posto recusa as unidades dela ({units}).</translation>
  </message>
  <message>
   <source>{code}: every bench refuses its units. In their histories so far: {done} of {units}.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: cada posto recusa as unidades dela. No histórico até agora: {done} de {units}.</translation>
  </message>
  <message>
   <source>{code}: let go so far: {done} of {units}.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: liberadas até agora: {done} de {units}.</translation>
  </message>
  <message>
   <source>{count} exceptions were opened about its units in {days} days.</source>
   <extracomment>advice</extracomment>
   <translation>Foram abertas {count} exceções sobre suas unidades em {days} dias.</translation>
  </message>
  <message>
   <source>{count} heard by RFID</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>{count} lidas por RFID</translation>
  </message>
  <message>
   <source>{count} items</source>
   <extracomment>views/job_panel</extracomment>
   <translation>{count} itens</translation>
  </message>
  <message>
   <source>{count} of them were not scanned: received sealed or as listed.</source>
   <extracomment>labels/receipt</extracomment>
   <translation>{count} delas não foram escaneadas: recebidas lacradas ou como na lista.</translation>
  </message>
  <message>
   <source>{count} of {checked} units in the book would not fit, such as {serials}. They stay as they are.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>{count} de {checked} unidades do registro não se encaixariam, como {serials}. Ficam como estão.</translation>
  </message>
  <message>
   <source>{count} parcels handed over</source>
   <extracomment>labels/manifest</extracomment>
   <translation>{count} volumes entregues</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>recusas: {count}</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>{count} linhas</translation>
  </message>
  <message>
   <source>{count} scans/h</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>{count} leituras/h</translation>
  </message>
  <message>
   <source>{count} things are called {name}: choose by client and SKU.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>{count} coisas se chamam {name}: escolha por cliente e SKU.</translation>
  </message>
  <message>
   <source>{count} units out are under warranty: {value} {currency}.</source>
   <extracomment>advice</extracomment>
   <translation>{count} unidades fora estão na garantia: {value} {currency}.</translation>
  </message>
  <message>
   <source>{count} waiting</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>{count} em espera</translation>
  </message>
  <message>
   <source>{days} d</source>
   <extracomment>views/audit/wall_plan</extracomment>
   <translation>{days} d</translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{days} d {hours} h</translation>
  </message>
  <message>
   <source>{days} · {count} rows</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>{days} · {count} linhas</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{done} de {count}</translation>
  </message>
  <message>
   <source>{done} of {count} places counted, {waiting} to approve</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>{done} de {count} locais contados, {waiting} a aprovar</translation>
  </message>
  <message>
   <source>{done} of {places}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>{done} de {places}</translation>
  </message>
  <message>
   <source>{figure}, {unit}</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>{figure}, {unit}</translation>
  </message>
  <message>
   <source>{file} has the new badge of {name}: print it and delete the file. The old one is dead.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>{file} tem o novo crachá de {name}: imprima e apague o arquivo. O antigo não vale mais.</translation>
  </message>
  <message>
   <source>{finding} (liable: {who})</source>
   <extracomment>views/audit/office_trial, views/audit/unit_tables</extracomment>
   <translation>{finding} (responsável: {who})</translation>
  </message>
  <message>
   <source>{found} of {expected}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{found} de {expected}</translation>
  </message>
  <message>
   <source>{fresh} new of {tags} tags.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{fresh} novas de {tags} etiquetas RFID.</translation>
  </message>
  <message>
   <source>{given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>{given}</translation>
  </message>
  <message>
   <source>{grade} · {words}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>{grade} · {words}</translation>
  </message>
  <message>
   <source>{grade}: {words}</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>{grade}: {words}</translation>
  </message>
  <message>
   <source>{grams} g</source>
   <extracomment>bench_words, views/audit/unit_tables</extracomment>
   <translation>{grams} g</translation>
  </message>
  <message>
   <source>{grams} g, {expected} g expected</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{grams} g, esperado: {expected} g</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <extracomment>views/audit/wall_plan</extracomment>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{items} items stay in the open box: keep box and tote together.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>{items} itens ficam na caixa aberta: mantenha caixa e tote juntos.</translation>
  </message>
  <message>
   <source>{kind}</source>
   <extracomment>paper_units</extracomment>
   <translation>{kind}</translation>
  </message>
  <message>
   <source>{kind} from {state} to {to} is not legal.</source>
   <extracomment>models/ledger</extracomment>
   <translation>{kind} de {state} para {to} não é permitido.</translation>
  </message>
  <message>
   <source>{kind}: none, no longer {was}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: nenhum, não mais {was}.</translation>
  </message>
  <message>
   <source>{kind}: {value}</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: {value}</translation>
  </message>
  <message>
   <source>{kind}: {value}, no longer {was}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: {value}, não mais {was}.</translation>
  </message>
  <message>
   <source>{lane}</source>
   <extracomment>modes/returns_answers, words_returns, workflows/returns</extracomment>
   <translation>{lane}</translation>
  </message>
  <message>
   <source>{lane} ({meaning})</source>
   <extracomment>words_returns</extracomment>
   <translation>{lane} ({meaning})</translation>
  </message>
  <message>
   <source>{left} more of the sample of carton {carton}.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Mais {left} da amostra da caixa {carton}.</translation>
  </message>
  <message>
   <source>{left} of {ordered} are not packed yet; they go into the next box.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>{left} de {ordered} ainda não foram embalados; vão na próxima caixa.</translation>
  </message>
  <message>
   <source>{mark} late since {at}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>{mark} vencido desde {at}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>views/audit/cells, views/audit/wall_plan, words_figures</extracomment>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} has no badge any more.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>{name} não tem mais crachá.</translation>
  </message>
  <message>
   <source>{name} is kept.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Salvo: {name}.</translation>
  </message>
  <message>
   <source>{name} is out of this count again.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{name} saiu desta contagem.</translation>
  </message>
  <message>
   <source>{name} {count} waiting</source>
   <extracomment>views/top_bar</extracomment>
   <translation>{name}: {count} em espera</translation>
  </message>
  <message>
   <source>{name}: {quantity}</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{name}: {quantity}</translation>
  </message>
  <message>
   <source>{name}: {result}</source>
   <extracomment>words_repair</extracomment>
   <translation>{name}: {result}</translation>
  </message>
  <message>
   <source>{name}: {result}, {value}</source>
   <extracomment>words_repair</extracomment>
   <translation>{name}: {result}, {value}</translation>
  </message>
  <message>
   <source>{name}: {rows} rows, {encoding}, columns divided by {delimiter}.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>{name}: {rows} linhas, {encoding}, colunas separadas por {delimiter}.</translation>
  </message>
  <message>
   <source>{note}</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>{note}</translation>
  </message>
  <message>
   <source>{number}</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>{number}</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>paper</extracomment>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>{number} · {vendor}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{number} · {vendor}</translation>
  </message>
  <message>
   <source>{number} · {vendor} · units: {count}</source>
   <extracomment>workflows/telling_repair</extracomment>
   <translation>{number} · {vendor} · unidades: {count}</translation>
  </message>
  <message>
   <source>{open} open, {late} of them late</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>{open} abertos, {late} vencidos</translation>
  </message>
  <message>
   <source>{outage} What is shown is as it was; it goes on by itself.</source>
   <extracomment>views/audit/notice</extracomment>
   <translation>{outage} O que se mostra é o de antes; continua sozinho.</translation>
  </message>
  <message>
   <source>{over} more than announced</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>{over} além do anunciado</translation>
  </message>
  <message>
   <source>{page} of {pages}: PgDown shows more</source>
   <extracomment>views/return_panel</extracomment>
   <translation>{page} de {pages}: PgDn mostra mais</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{person}</translation>
  </message>
  <message>
   <source>{person} at {bench}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{person} em {bench}</translation>
  </message>
  <message>
   <source>{person} at {bench}: {seen} read</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{person} em {bench}: {seen} lidas</translation>
  </message>
  <message>
   <source>{person} has the case now.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>{person} tem agora o caso.</translation>
  </message>
  <message>
   <source>{place}</source>
   <extracomment>modes/picking_task, modes/storing_tasks, workflows/places, workflows/storing</extracomment>
   <translation>{place}</translation>
  </message>
  <message>
   <source>{place} has what was to come. Press F4 for the next one.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>{place} tem o que devia chegar. Aperte F4 para a próxima.</translation>
  </message>
  <message>
   <source>{place} is counted again from the beginning.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{place} é contado de novo desde o início.</translation>
  </message>
  <message>
   <source>{place} is free again and has to be counted from the beginning.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{place} está livre de novo e deve ser contado desde o início.</translation>
  </message>
  <message>
   <source>{place} is free: it is counted from the beginning.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{place} está livre: é contado desde o início.</translation>
  </message>
  <message>
   <source>{place} is locked until you press F12.</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>{place} fica bloqueado até você apertar F12.</translation>
  </message>
  <message>
   <source>{place}, in {carton}</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>{place}, na caixa {carton}</translation>
  </message>
  <message>
   <source>{place}: take {serials}</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>{place}: pegue {serials}</translation>
  </message>
  <message>
   <source>{place}: the oldest are {serials}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{place}: os mais antigos são {serials}</translation>
  </message>
  <message>
   <source>{received} of {announced} received</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>{received} de {announced} recebidas</translation>
  </message>
  <message>
   <source>{returned} came back of {shipped} that left in {days} days.</source>
   <extracomment>advice</extracomment>
   <translation>Voltaram {returned} de {shipped} que saíram em {days} dias.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{serial} came on {at}.</source>
   <extracomment>workflows/places</extracomment>
   <translation>{serial} chegou em {at}.</translation>
  </message>
  <message>
   <source>{serial} goes to lane SCRAP: scan it there.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} vai para a pista SCRAP: escaneie lá.</translation>
  </message>
  <message>
   <source>{serial} is a unit of its own now: put it away.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} é agora uma unidade própria: armazene.</translation>
  </message>
  <message>
   <source>{serial} is in it now.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} está dentro agora.</translation>
  </message>
  <message>
   <source>{serial} is in this count already.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{serial} já está nesta contagem.</translation>
  </message>
  <message>
   <source>{serial} is on hold: {reason}</source>
   <extracomment>refusals</extracomment>
   <translation>{serial} está retido: {reason}</translation>
  </message>
  <message>
   <source>{serial}: grade {grade}, {lane}, in {place}</source>
   <extracomment>workflows/returns</extracomment>
   <translation>{serial}: grau {grade}, {lane}, em {place}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <extracomment>exchange/figure_blocks, words_figures</extracomment>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{side} says {there}, the ledger says {here}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>{side} diz {there}, o livro diz {here}.</translation>
  </message>
  <message>
   <source>{sku} {name}</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>{sku} {name}</translation>
  </message>
  <message>
   <source>{sku} · {name}</source>
   <extracomment>modes/receiving_actions, modes/receiving_scans, modes/returns_actions, modes/returns_unreadable, workflows/receiving, workflows/repair, workflows/returns_questions, workflows/telling</extracomment>
   <translation>{sku} · {name}</translation>
  </message>
  <message>
   <source>{sku}, continued</source>
   <extracomment>labels/packing_rows</extracomment>
   <translation>{sku}, continuação</translation>
  </message>
  <message>
   <source>{taken} × {name}</source>
   <extracomment>workflows/packing, workflows/receiving</extracomment>
   <translation>{taken} × {name}</translation>
  </message>
  <message>
   <source>{tote}</source>
   <extracomment>workflows/picking</extracomment>
   <translation>{tote}</translation>
  </message>
  <message>
   <source>{units} lie here, and it takes {highest}.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Há {units} aqui, e cabem {highest}.</translation>
  </message>
  <message>
   <source>{units} missing</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Faltam {units}</translation>
  </message>
  <message>
   <source>{units} of {capacity} units lie here.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Há {units} de {capacity} unidades aqui.</translation>
  </message>
  <message>
   <source>{units} of {name}</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>{units} de {name}</translation>
  </message>
  <message>
   <source>{units} units in it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} unidades dentro.</translation>
  </message>
  <message>
   <source>{units} units lie here.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Há {units} unidades aqui.</translation>
  </message>
  <message>
   <source>{units} units went back.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} unidades voltaram.</translation>
  </message>
  <message>
   <source>{value} until {day}</source>
   <extracomment>cli/trace</extracomment>
   <translation>{value} até {day}</translation>
  </message>
  <message>
   <source>{value} until {day}, sold {sold}</source>
   <extracomment>cli/trace</extracomment>
   <translation>{value} até {day}, vendida em {sold}</translation>
  </message>
  <message>
   <source>{value} {currency}</source>
   <extracomment>words_figures</extracomment>
   <translation>{value} {currency}</translation>
  </message>
  <message>
   <source>{what} at {at}: {word}</source>
   <extracomment>bench_late</extracomment>
   <translation>{what}, {at}: {word}</translation>
  </message>
  <message>
   <source>{what} refused</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{what}: recusado</translation>
  </message>
  <message>
   <source>{what}, asked back</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{what}: perguntado</translation>
  </message>
  <message>
   <source>{what}: {serial}</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>{what}: {serial}</translation>
  </message>
  <message>
   <source>{words}</source>
   <extracomment>cli/trace, modes/repair_look, modes/returns_look, modes/returns_state, paper_units, words_returns</extracomment>
   <translation>{words}</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <extracomment>words_returns</extracomment>
   <translation>“{words}”</translation>
  </message>
 </context>
</TS>
